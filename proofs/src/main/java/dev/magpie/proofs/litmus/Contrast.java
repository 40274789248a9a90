package dev.magpie.proofs.litmus;

import dev.magpie.explorer.Explorer;
import dev.magpie.explorer.Options;
import dev.magpie.explorer.Subject;
import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Program;
import dev.magpie.explorer.search.Replay;
import dev.magpie.proofs.Site;
import dev.magpie.proofs.trial.Mutant;
import dev.magpie.proofs.trial.Strength;
import java.util.ArrayList;
import java.util.List;

/**
 * One execution twice: as the shipped code would make it, whether or not the model allows that, and
 * as the mutant does. Event for event the same, but for modes; a fence that the mutant has not is
 * in none of them.
 *
 * @param program the shipped one
 * @param fences where the shipped code has the fence that the mutant has not
 */
record Contrast(Program program, Execution with, Execution without, List<Place> fences) {
  /** A fence in front of the event of that number in that thread. */
  record Place(int thread, int index, Fence fence) {}

  static Contrast of(Mutant mutant, String scenario, String execution) {
    Subject subject = Explorer.subject(named(scenario));
    Options shipped = subject.options(Options.defaults());
    Options weakened = shipped.withMutation(mutant.mutation());
    Program mutated = subject.trial(weakened).program();
    Execution without = Replay.of(mutated, weakened.model(), execution);
    Program program = subject.trial(shipped).program();
    List<Place> fences = new ArrayList<>();
    Program comparable =
        mutant.to() == Strength.NONE ? withoutFence(program, mutant.site(), fences) : program;
    Execution with = Replay.of(comparable, shipped.model(), execution);
    return new Contrast(program, with, without, fences.stream().distinct().toList());
  }

  private static Class<?> named(String scenario) {
    try {
      return Class.forName(scenario);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("no scenario '" + scenario + "'", e);
    }
  }

  /** The program with one fence left out, and it is noted where that would have been. */
  private static Program withoutFence(Program program, Site fence, List<Place> places) {
    return new ForwardingProgram(program) {
      @Override
      public void run(int thread, Memory memory) throws Throwable {
        super.run(
            thread,
            new ForwardingMemory(memory) {
              @Override
              public void fence(Fence kind, int site) {
                if (isAt(fence, program.describeSite(site))) {
                  places.add(new Place(thread, position(), kind));
                } else {
                  super.fence(kind, site);
                }
              }
            });
      }
    };
  }

  /** Whether a place as the explorer describes it is that site: {@code Ring.push(Ring.java:7)}. */
  private static boolean isAt(Site site, String description) {
    String simple = site.className().substring(site.className().lastIndexOf('.') + 1);
    return description.startsWith(simple + "." + site.method() + "(")
        && description.endsWith(":" + site.line() + ")");
  }
}
