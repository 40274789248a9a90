package dev.magpie.proofs.litmus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes one variant of a shape as a litmus test; what is common to all languages. */
abstract class LitmusText {
  final Shape shape;
  final Variant variant;
  final Criterion criterion;
  final Names names;
  private final StringBuilder text = new StringBuilder();

  /** By the id of a step that reads, the number of its register in its thread. */
  private final Map<Integer, Integer> registers = new HashMap<>();

  LitmusText(Shape shape, Variant variant, Criterion criterion) {
    this.shape = shape;
    this.variant = variant;
    this.criterion = criterion;
    this.names = Names.of(shape);
    for (List<Step> thread : shape.threads()) {
      thread.stream().filter(Step::reads).forEach(step -> number(thread, step));
    }
  }

  private void number(List<Step> thread, Step read) {
    List<Step> reads = thread.stream().filter(Step::reads).toList();
    registers.put(read.id(), reads.indexOf(read));
  }

  /**
   * Writes the test.
   *
   * @param about a line for people
   */
  final String write(String name, String about) {
    line(language() + " " + name);
    line("\"" + about + "\"");
    line("");
    initial();
    for (int thread = 0; thread < shape.threads().size(); thread++) {
      line("");
      line(head(thread) + " {");
      body(shape.threads().get(thread));
      line("}");
    }
    line("");
    line("exists (" + condition() + ")");
    return text.toString();
  }

  final void line(String line) {
    text.append(line).append('\n');
  }

  /** As the first line names it. */
  abstract String language();

  /** Writes the initial state. */
  abstract void initial();

  /** The head of a thread. */
  abstract String head(int thread);

  /** An access or a fence, without what it is assigned to; empty if it is nothing. */
  abstract String call(Step step, Ordering ordering);

  /** The value of the register of a step that reads. */
  int result(Step read) {
    return shape.read(read);
  }

  /** The places at which this thread looks. */
  final List<Integer> locations(int thread) {
    List<Step> steps = shape.threads().get(thread);
    return names.locations().stream()
        .filter(location -> steps.stream().anyMatch(step -> step.location() == location))
        .toList();
  }

  final Ordering ordering(Step step) {
    return step.ordering(variant).withPlain(criterion.plain);
  }

  final String register(Step read) {
    return "r" + registers.get(read.id());
  }

  private void body(List<Step> steps) {
    String indent = "  ";
    for (Step step : steps) {
      String call = call(step, ordering(step));
      String target = step.reads() ? "int " + register(step) + " = " : "";
      if (!call.isEmpty()) {
        line(indent + target + call + ";");
      }
      if (isGuard(step, steps)) {
        line(indent + "if (" + register(step) + " == " + result(step) + ") {");
        indent += "  ";
      }
    }
    while (indent.length() > 2) {
      indent = indent.substring(2);
      line(indent + "}");
    }
  }

  /** Whether the rest of the thread depends on it: a race counts where the execution gets to it. */
  private boolean isGuard(Step step, List<Step> steps) {
    boolean isLast = steps.indexOf(step) == steps.size() - 1;
    return criterion == Criterion.RACE && !isLast && step.reads() && !isPlain(step);
  }

  final boolean isPlain(Step step) {
    return ordering(step).read() == dev.magpie.explorer.program.Mode.PLAIN && step.isAccess();
  }

  final String condition() {
    List<String> parts = new ArrayList<>();
    for (int thread = 0; thread < shape.threads().size(); thread++) {
      for (Step step : shape.threads().get(thread)) {
        if (step.reads() && !(criterion == Criterion.RACE && isPlain(step))) {
          parts.add(thread + ":" + register(step) + "=" + result(step));
        }
      }
    }
    for (Integer location : names.locations()) {
      int writes = shape.writes(location).size();
      if (parts.isEmpty() || (writes > 1 && criterion == Criterion.STATE)) {
        parts.add(names.location(location) + "=" + writes);
      }
    }
    return String.join(" /\\ ", parts);
  }
}
