package dev.magpie.explorer.command;

import dev.magpie.explorer.Explorer;
import dev.magpie.explorer.Options;
import dev.magpie.explorer.Subject;
import java.util.function.UnaryOperator;

/** A scenario, or a jcstress test class. */
record ClassTarget(Class<?> type) implements Target {
  @Override
  public Result explore(UnaryOperator<Options> options, Progress progress) throws MalformedTarget {
    try {
      return new Result(Explorer.explore(progress.watching(subject()), options), null);
    } catch (IllegalArgumentException e) {
      throw new MalformedTarget(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public String replay(UnaryOperator<Options> options, String execution) throws MalformedTarget {
    return Explorer.replay(subject(), options, execution);
  }

  private Subject subject() throws MalformedTarget {
    try {
      return Explorer.subject(type);
    } catch (IllegalArgumentException e) {
      throw new MalformedTarget(String.valueOf(e.getMessage()));
    }
  }
}
