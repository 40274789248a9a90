package dev.magpie.proofs.drawing;

import static dev.magpie.proofs.drawing.Shape.OTHER;
import static dev.magpie.proofs.drawing.Shape.WEAK;
import static dev.magpie.proofs.drawing.Shape.X;
import static dev.magpie.proofs.drawing.Shape.Y;
import static dev.magpie.proofs.drawing.Shape.read;

import dev.magpie.explorer.Problem;
import dev.magpie.explorer.Witness;
import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Value;
import dev.magpie.proofs.trial.Counterexample;
import dev.magpie.proofs.trial.Strength;

/** The classic shapes, each with one site weakened, in an execution that it then has. */
final class Shapes {
  private static final Value ONE = Value.of(1);
  private static final Value TWO = Value.of(2);

  private Shapes() {}

  /** Message passing with the release gone. */
  static Counterexample messagePassing(Problem problem, Mode data) {
    return Shape.of(
            m -> {
              m.write(X, data, ONE, OTHER);
              m.write(Y, Mode.OPAQUE, ONE, WEAK);
            },
            m -> {
              if (m.read(Y, Mode.ACQUIRE, OTHER).bits() == 1) {
                m.read(X, data, OTHER);
              }
            })
        .killing(
            Strength.RELEASE,
            Strength.OPAQUE,
            problem,
            // a race is reported once, in the first execution that has it, whatever is read there
            x -> x.events(1).size() == 2 && (problem == Problem.RACE || read(x, 1, 1) == 0));
  }

  /** Message passing where all is read in time, said to be wrong. */
  static Counterexample consistent(Problem problem) {
    Shape shape =
        Shape.of(
            m -> {
              m.write(X, Mode.OPAQUE, ONE, OTHER);
              m.write(Y, Mode.OPAQUE, ONE, WEAK);
            },
            m -> {
              m.read(Y, Mode.ACQUIRE, OTHER);
              m.read(X, Mode.OPAQUE, OTHER);
            });
    Counterexample shown =
        shape.killing(
            Strength.RELEASE,
            Strength.OPAQUE,
            Problem.PROPERTY,
            x -> read(x, 1, 0) == 1 && read(x, 1, 1) == 1);
    return said(shown, problem);
  }

  private static Counterexample said(Counterexample shown, Problem problem) {
    Witness witness = new Witness(problem, "nothing", shown.witness().execution(), "");
    return new Counterexample(shown.mutant(), witness, shown.program(), shown.execution());
  }

  /** Store buffering with fences, of which the first is gone. */
  static Counterexample storeBuffering(Problem problem) {
    return storeBuffering(problem, Strength.FENCE);
  }

  static Counterexample storeBuffering(Problem problem, Strength from) {
    return Shape.of(
            m -> {
              m.write(X, Mode.OPAQUE, ONE, OTHER);
              m.fence(Fence.NONE, WEAK);
              m.read(Y, Mode.OPAQUE, OTHER);
            },
            m -> {
              m.write(Y, Mode.OPAQUE, ONE, OTHER);
              m.fence(Fence.FULL, OTHER);
              m.read(X, Mode.OPAQUE, OTHER);
            })
        .killing(from, Strength.NONE, problem, x -> read(x, 0, 2) == 0 && read(x, 1, 2) == 0);
  }

  /** Store buffering of permits between full fences, which is no finding of any strength. */
  static Counterexample permits() {
    return Shape.of(
            m -> {
              m.write(X, Mode.PERMIT, ONE, OTHER);
              m.fence(Fence.NONE, WEAK);
              m.read(Y, Mode.PERMIT, OTHER);
            },
            m -> {
              m.write(Y, Mode.PERMIT, ONE, OTHER);
              m.fence(Fence.FULL, OTHER);
              m.read(X, Mode.PERMIT, OTHER);
            })
        .killing(
            Strength.FENCE,
            Strength.NONE,
            Problem.PROPERTY,
            x -> read(x, 0, 2) == 0 && read(x, 1, 2) == 0);
  }

  /** Store buffering of volatile accesses, of which one is weakened. */
  static Counterexample volatiles() {
    return Shape.of(
            m -> {
              m.write(X, Mode.VOLATILE, ONE, OTHER);
              m.read(Y, Mode.ACQUIRE, WEAK);
            },
            m -> {
              m.write(Y, Mode.VOLATILE, ONE, OTHER);
              m.read(X, Mode.VOLATILE, OTHER);
            })
        .killing(
            Strength.VOLATILE,
            Strength.ACQUIRE,
            Problem.PROPERTY,
            x -> read(x, 0, 1) == 0 && read(x, 1, 1) == 0);
  }

  /** A write that comes too early in coherence order, the acquire that kept it back gone. */
  static Counterexample coherence() {
    return Shape.of(
            m -> {
              m.write(X, Mode.OPAQUE, TWO, OTHER);
              m.write(Y, Mode.RELEASE, ONE, OTHER);
            },
            m -> {
              if (m.read(Y, Mode.OPAQUE, WEAK).bits() == 1) {
                m.write(X, Mode.OPAQUE, ONE, OTHER);
              }
            })
        .killing(
            Strength.ACQUIRE,
            Strength.OPAQUE,
            Problem.PROPERTY,
            x -> x.events(1).size() == 2 && x.finalValue(X).bits() == 2);
  }

  /** Load buffering, where a thread takes the answer to what it reads for granted. */
  static Counterexample reliance() {
    return Shape.of(
            m -> {
              m.read(X, Mode.OPAQUE, OTHER);
              m.write(Y, Mode.OPAQUE, ONE, WEAK);
            },
            m -> {
              if (m.read(Y, Mode.ACQUIRE, OTHER).bits() == 1) {
                m.write(X, Mode.OPAQUE, ONE, OTHER);
              }
            })
        .killing(Strength.RELEASE, Strength.OPAQUE, Problem.RELIANCE, x -> true);
  }

  /** The same with a release that holds, and another site weakened; said to rely on it. */
  static Counterexample orderedAnswer() {
    Shape shape =
        Shape.of(
            m -> {
              m.read(X, Mode.OPAQUE, WEAK);
              m.write(Y, Mode.RELEASE, ONE, OTHER);
            },
            m -> {
              if (m.read(Y, Mode.ACQUIRE, OTHER).bits() == 1) {
                m.write(X, Mode.OPAQUE, ONE, OTHER);
              }
            });
    return said(
        shape.killing(
            Strength.ACQUIRE, Strength.OPAQUE, Problem.PROPERTY, x -> x.events(1).size() == 2),
        Problem.RELIANCE);
  }

  /** Message passing by a fence and a release at once, as if one site were not enough. */
  static Counterexample twiceReleased() {
    return Shape.of(
            m -> {
              m.write(X, Mode.OPAQUE, ONE, WEAK);
              m.fence(Fence.RELEASE, OTHER);
              m.write(Y, Mode.RELEASE, ONE, OTHER);
            },
            m -> m.read(Y, Mode.ACQUIRE, OTHER))
        .killing(Strength.RELEASE, Strength.OPAQUE, Problem.PROPERTY, x -> read(x, 1, 0) == 1);
  }

  /** A wake-up that both sides leave to the other. */
  static Counterexample hang() {
    return Shape.of(
            m -> {
              m.write(X, Mode.OPAQUE, ONE, OTHER);
              m.fence(Fence.NONE, WEAK);
              if (m.read(Y, Mode.OPAQUE, OTHER).bits() == 1) {
                m.write(2, Mode.PERMIT, ONE, OTHER);
              }
            },
            m -> {
              m.write(Y, Mode.OPAQUE, ONE, OTHER);
              m.fence(Fence.FULL, OTHER);
              if (m.read(X, Mode.OPAQUE, OTHER).bits() == 0) {
                park(m);
              }
            })
        .killing(Strength.FENCE, Strength.NONE, Problem.HANG, x -> true);
  }

  private static void park(Memory memory) {
    memory.update(2, new TakePermit(), Mode.PERMIT, Mode.PERMIT, OTHER);
  }

  /** Two plain counters where one was opaque. */
  static Counterexample plainRace() {
    return Shape.of(m -> m.write(X, Mode.PLAIN, ONE, WEAK), m -> m.read(X, Mode.OPAQUE, OTHER))
        .killing(Strength.OPAQUE, Strength.PLAIN, Problem.RACE, x -> true);
  }

  /** A plain access that is ordered before the other one, said to race. */
  static Counterexample orderedPlain() {
    Shape shape =
        Shape.of(
            m -> {
              m.write(X, Mode.PLAIN, ONE, WEAK);
              m.write(Y, Mode.RELEASE, ONE, OTHER);
            },
            m -> {
              if (m.read(Y, Mode.ACQUIRE, OTHER).bits() == 1) {
                m.read(X, Mode.OPAQUE, OTHER);
              }
            });
    return said(
        shape.killing(
            Strength.OPAQUE, Strength.PLAIN, Problem.PROPERTY, x -> x.events(1).size() == 2),
        Problem.RACE);
  }

  /** Message passing after, before and amid much else. */
  static Counterexample longMessagePassing(int more) {
    return Shape.of(
            m -> {
              for (int i = 0; i < more; i++) {
                m.write(2, Mode.OPAQUE, Value.of(i), OTHER);
              }
              m.write(X, Mode.OPAQUE, ONE, OTHER);
              for (int i = 0; i < more; i++) {
                m.write(2, Mode.OPAQUE, Value.of(i), OTHER);
              }
              m.write(Y, Mode.OPAQUE, ONE, WEAK);
            },
            m -> {
              if (m.read(Y, Mode.ACQUIRE, OTHER).bits() == 1) {
                m.read(X, Mode.OPAQUE, OTHER);
              }
            })
        .killing(
            Strength.RELEASE,
            Strength.OPAQUE,
            Problem.PROPERTY,
            x -> x.events(1).size() == 2 && read(x, 1, 1) == 0);
  }

  /** A counterexample of each kind. */
  static Counterexample of(Problem problem) {
    return switch (problem) {
      case FORBIDDEN_OUTCOME, PROPERTY -> messagePassing(problem, Mode.OPAQUE);
      case UNCOVERED_OUTCOME, EXCEPTION, NONDETERMINISM -> storeBuffering(problem);
      case RACE -> messagePassing(problem, Mode.PLAIN);
      case RELIANCE -> reliance();
      case HANG -> hang();
    };
  }
}
