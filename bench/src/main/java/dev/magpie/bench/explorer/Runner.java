package dev.magpie.bench.explorer;

import dev.magpie.explorer.Explorer;
import dev.magpie.explorer.Options;
import dev.magpie.explorer.Subject;
import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.program.Program;

/** How the deque runs in the explorer. */
enum Runner {
  /** Access by access, written for the search. */
  DIRECT {
    @Override
    Program program(DequeSize size, Model model) {
      return new DequeProgram(size);
    }
  },
  /** Java classes, rewritten as they load. */
  BYTECODE {
    @Override
    Program program(DequeSize size, Model model) {
      Subject subject = Explorer.subject(scenario(size));
      Options options = subject.options(Options.defaults()).withModel(model);
      return subject.trial(options).program();
    }
  };

  /** Makes a program for one search worker. */
  abstract Program program(DequeSize size, Model model);

  private static Class<?> scenario(DequeSize size) {
    Class<?> type =
        switch (size.thieves()) {
          case 2 -> DequeScenario.Two.class;
          case 3 -> DequeScenario.Three.class;
          case 4 -> DequeScenario.Four.class;
          default -> DequeScenario.One.class;
        };
    if (!size.equals(DequeSize.published(size.thieves())) || size.thieves() > 4) {
      throw new IllegalArgumentException(size + ": there is no scenario of this size");
    }
    return type;
  }
}
