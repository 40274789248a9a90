package dev.magpie.explorer.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What is found about a program under a model.
 *
 * @param complete the executions in which all threads finish
 * @param atRest those in which some wait for ever, and may
 * @param race whether some execution has a data race
 * @param reliance whether some execution relies on there being no values out of thin air
 * @param hang whether in some execution a thread waits for ever that may not
 */
public record Graphs(
    List<String> complete, List<String> atRest, boolean race, boolean reliance, boolean hang) {

  static final Graphs NONE = new Graphs(List.of(), List.of(), false, false, false);

  /** What was found, in words; a dash for nothing. */
  public String findings() {
    String findings = (race ? "race " : "") + (reliance ? "reliance " : "") + (hang ? "hang " : "");
    return findings.isEmpty() ? "-" : findings.strip();
  }

  /** How this differs from what is expected; empty if it does not. */
  public String differenceFrom(Graphs expected) {
    StringBuilder text = new StringBuilder();
    compare(text, "complete", complete, expected.complete);
    compare(text, "at rest", atRest, expected.atRest);
    compare(text, "race", race, expected.race);
    compare(text, "reliance", reliance, expected.reliance);
    compare(text, "hang", hang, expected.hang);
    return text.toString();
  }

  private static void compare(StringBuilder text, String what, boolean found, boolean expected) {
    if (found != expected) {
      text.append(what + ": " + found + ", should be " + expected + "\n");
    }
  }

  private static void compare(
      StringBuilder text, String what, List<String> found, List<String> expected) {
    for (String missing : new TreeSet<>(minus(expected, found))) {
      text.append("missing, " + what + ":\n" + missing + "\n");
    }
    for (String extra : new TreeSet<>(minus(found, expected))) {
      text.append("too many, " + what + ":\n" + extra + "\n");
    }
  }

  private static List<String> minus(List<String> from, List<String> subtract) {
    List<String> rest = new ArrayList<>(from);
    subtract.forEach(rest::remove);
    return rest;
  }
}
