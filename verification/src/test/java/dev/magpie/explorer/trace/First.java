package dev.magpie.explorer.trace;

import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.program.Program;
import dev.magpie.explorer.search.Finding;
import dev.magpie.explorer.search.Observer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps the first trace in which an expression is found. */
final class First implements Observer {
  private final Program program;
  private final Pattern pattern;
  @Nullable String trace;

  First(Program program, String expression) {
    this.program = program;
    pattern = Pattern.compile(expression);
  }

  @Override
  public void execution(Execution execution) {
    String text = Trace.of(execution, program);
    if (trace == null && pattern.matcher(text).find()) {
      trace = text;
    }
  }

  @Override
  public void finding(Finding finding, Execution execution) {
    execution(execution);
  }
}
