package dev.magpie.proofs.report;

import java.util.List;
import java.util.Map;

/**
 * The shape of {@code report.json}: an object is a record, a member a component, the whole a {@link
 * Whole}.
 *
 * <ul>
 *   <li>Answers are {@code yes}, {@code no}, {@code unknown}, {@code kept} and {@code none}; only
 *       the first is a proof, and only within the bounds of its scenarios.
 *   <li>Edges, sites, scenarios and litmus tests refer to each other by {@code id}, {@code name}
 *       and {@code test}. A site is class, method and ordinal.
 *   <li>Times are in milliseconds, moments in ISO 8601.
 *   <li>{@code schema} is the number of this shape: it rises when a component changes its meaning
 *       or goes; new components may come at any time.
 * </ul>
 */
final class JsonShape {
  /** The number of this shape. */
  static final int SCHEMA = 1;

  private JsonShape() {}

  record Whole(
      int schema,
      String answer,
      List<Missing> shortfalls,
      Trial trial,
      List<Edge> edges,
      List<Place> sites,
      List<Explored> scenarios,
      List<Weakened> mutants,
      List<Swapped> swaps,
      List<Other> alternatives,
      List<Litmus> litmus,
      List<Elsewhere> otherMachines,
      List<Old> defects,
      List<Kept> kept,
      List<NotRun> notRun,
      List<Failure> failures,
      Machine environment) {}

  record Missing(String answer, String what, String page) {}

  record Trial(long milliseconds, long executions, long mutants, long killed) {}

  /** Sites, scenarios and litmus tests by name; mutants have their edges. */
  record Edge(
      String id,
      String summary,
      String modes,
      String sufficient,
      String necessary,
      List<String> sites,
      List<String> scenarios,
      List<String> litmus) {}

  record Place(
      String name,
      String kind,
      String mode,
      String call,
      String file,
      int line,
      List<String> edges) {}

  record Explored(String name, String answer, long executions, long milliseconds, String note) {}

  /**
   * Seen by is {@code sc}, {@code tso}, {@code rc11} or {@code nobody}; with opaque slots {@code
   * killed}, {@code sufficient}, {@code unknown}, or empty if it was not tried so.
   */
  record Weakened(
      String site,
      List<String> edges,
      String from,
      String to,
      boolean inJava,
      String outcome,
      String answer,
      String seenBy,
      String scenario,
      String problem,
      String message,
      String execution,
      long executions,
      long milliseconds,
      String withOpaqueSlots,
      String scenarioWithOpaqueSlots,
      String problemWithOpaqueSlots) {}

  record Swapped(
      String site, String what, String outcome, String answer, String seenBy, String scenario) {}

  /** A weaker site and what then has to be stronger. */
  record Other(String site, String from, String to, List<String> stronger) {}

  record Litmus(
      String test,
      String answer,
      String mark,
      List<String> observed,
      List<String> unobserved,
      String note) {}

  record Elsewhere(String machine, List<Litmus> litmus) {}

  record Old(
      String edge, String name, String origin, String target, String model, String problem) {}

  record Machine(
      String jdk,
      String os,
      String cpu,
      int cores,
      Map<String, String> versions,
      String commit,
      String start,
      Map<String, Long> stepMilliseconds) {}
}
