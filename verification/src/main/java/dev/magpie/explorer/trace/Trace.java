package dev.magpie.explorer.trace;

import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.program.Program;
import java.util.ArrayList;
import java.util.List;

/**
 * One execution as text: a column per thread, a row per event, in an order in which each read comes
 * after the write that it reads. A read that misses a newer value reads from an earlier row than
 * the newest write: the numbers behind the arrows say which.
 */
public final class Trace {
  private static final int WIDTH = 120;
  private static final int LEAST_COLUMN = 28;
  private static final String GAP = "  ";

  private final Execution execution;
  private final Program program;
  private final List<Integer> threads;
  private final List<Step> steps;
  private final StepText text;
  private final Ending ending;
  private final Column number;
  private final Column column;
  private final StringBuilder out = new StringBuilder();

  private Trace(Execution execution, Program program) {
    this.execution = execution;
    this.program = program;
    Values values = new Values(execution);
    threads = Threads.of(execution, program);
    steps = Step.of(execution);
    text = new StepText(program, values, steps);
    ending = new Ending(execution, program, threads, values);
    number = new Column(Integer.toString(steps.size()).length() + 1);
    int columns = Math.max(1, threads.size());
    column = new Column(Math.max(LEAST_COLUMN, WIDTH / columns - GAP.length()));
  }

  /** Writes an execution of a program; called while the execution is shown. */
  public static String of(Execution execution, Program program) {
    return new Trace(execution, program).write();
  }

  private String write() {
    List<List<String>> heads = new ArrayList<>();
    for (int thread : threads) {
      heads.add(column.wrap(program.threadName(thread)));
    }
    rows("", heads);
    for (int i = 0; i < steps.size(); i++) {
      row(i + 1, steps.get(i));
    }
    for (String line : ending.lines()) {
      line(line);
    }
    line("replay " + execution.id());
    return out.toString();
  }

  private void row(int index, Step step) {
    List<String> lines = new ArrayList<>(column.wrap(text.operation(step)));
    lines.addAll(column.wrap("  at " + text.site(step)));
    List<List<String>> cells = new ArrayList<>();
    for (int thread : threads) {
      cells.add(thread == step.event().thread ? lines : List.of());
    }
    rows("#" + index, cells);
  }

  /** Writes cells of several lines beside each other. */
  private void rows(String head, List<List<String>> cells) {
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < height; i++) {
      StringBuilder line = new StringBuilder(number.pad(i == 0 ? head : ""));
      for (List<String> cell : cells) {
        line.append(GAP).append(column.pad(i < cell.size() ? cell.get(i) : ""));
      }
      line(line.toString());
    }
  }

  private void line(String line) {
    out.append(line.stripTrailing()).append('\n');
  }
}
