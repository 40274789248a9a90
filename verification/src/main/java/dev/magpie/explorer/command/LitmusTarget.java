package dev.magpie.explorer.command;

import dev.magpie.explorer.Exploration;
import dev.magpie.explorer.Explorer;
import dev.magpie.explorer.Options;
import dev.magpie.explorer.litmus.LitmusException;
import dev.magpie.explorer.litmus.LitmusSubject;
import dev.magpie.explorer.litmus.LitmusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** A litmus file. */
record LitmusTarget(Path file) implements Target {
  @Override
  public Result explore(UnaryOperator<Options> options, Progress progress) throws MalformedTarget {
    LitmusSubject subject = subject();
    Exploration exploration = Explorer.explore(progress.watching(subject), options);
    return new Result(
        exploration.withOutcomes(subject.sorted(exploration.outcomes())), subject.witness());
  }

  @Override
  public String replay(UnaryOperator<Options> options, String execution) throws MalformedTarget {
    return Explorer.replay(subject(), options, execution);
  }

  private LitmusSubject subject() throws MalformedTarget {
    try {
      return new LitmusSubject(LitmusTest.read(file));
    } catch (LitmusException e) {
      throw new MalformedTarget(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new MalformedTarget("cannot read " + file + ": " + e);
    }
  }
}
