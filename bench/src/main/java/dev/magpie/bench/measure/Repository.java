package dev.magpie.bench.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What git says of the source tree around a folder. */
record Repository(Path folder) {

  /** Returns the commit that is checked out; empty if it is not known. */
  String commit() {
    Answer answer = ask("rev-parse", "HEAD");
    return answer.code() == 0 ? answer.text().strip() : "";
  }

  /** Whether all files are as in the commit, and no others are there but ignored ones. */
  boolean isClean() {
    Answer answer = ask("status", "--porcelain");
    return answer.code() == 0 && answer.text().isBlank();
  }

  /** Whether a commit is the one that is checked out or led to it. */
  boolean contains(String commit) {
    return ask("merge-base", "--is-ancestor", commit, "HEAD").code() == 0;
  }

  private Answer ask(String... words) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    try {
      Process git =
          new ProcessBuilder(command)
              .directory(folder.toAbsolutePath().toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String text = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Answer(git.waitFor(), text);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Answer.NONE;
    } catch (IOException e) {
      // no git on this machine: the commit is then not known
      return Answer.NONE;
    }
  }

  private record Answer(int code, String text) {
    static final Answer NONE = new Answer(-1, "");
  }
}
