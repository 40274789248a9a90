package dev.magpie.proofs.drawing;

import dev.magpie.explorer.Problem;
import dev.magpie.explorer.Witness;
import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Program;
import dev.magpie.explorer.program.Value;
import dev.magpie.explorer.search.Finding;
import dev.magpie.explorer.search.Limits;
import dev.magpie.explorer.search.Observer;
import dev.magpie.explorer.search.Replay;
import dev.magpie.explorer.search.Search;
import dev.magpie.explorer.trace.Trace;
import dev.magpie.proofs.Kind;
import dev.magpie.proofs.Mode;
import dev.magpie.proofs.Site;
import dev.magpie.proofs.trial.Counterexample;
import dev.magpie.proofs.trial.Mutant;
import dev.magpie.proofs.trial.Strength;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A small program, written out access by access, of which one site is weakened. */
record Shape(List<Consumer<Memory>> codes) implements Program {
  static final int X = 0;
  static final int Y = 1;

  /** The weakened site; any other number is some other site. */
  static final int WEAK = 7;

  static final int OTHER = 3;

  static Shape of(Consumer<Memory> first, Consumer<Memory> second) {
    return new Shape(List.of(first, second));
  }

  static Shape of(Consumer<Memory> first, Consumer<Memory> second, Consumer<Memory> third) {
    return new Shape(List.of(first, second, third));
  }

  /** The first execution that is shown and fits, taken for what kills the mutant. */
  Counterexample killing(Strength from, Strength to, Problem problem, Predicate<Execution> fits) {
    Shown shown = new Shown(problem, fits);
    new Search(this, Model.RC11, Limits.DEFAULT, shown).run();
    if (shown.id == null) {
      throw new AssertionError("no execution of the shape fits");
    }
    Execution execution = Replay.of(this, Model.RC11, shown.id);
    Witness witness =
        new Witness(problem, "it <fails> & \"ends\"", shown.id, Trace.of(execution, this));
    Site site =
        new Site("dev.magpie.Shape", "run", "()V", 0, WEAK, "call", Kind.STORE, Mode.VOLATILE);
    Mutant mutant = new Mutant(site, List.of("shape.edge"), from, to, true);
    return new Counterexample(mutant, witness, this, execution);
  }

  /** Remembers the first execution that fits. */
  private static final class Shown implements Observer {
    private static final Set<Problem> FINDINGS =
        EnumSet.of(Problem.RACE, Problem.RELIANCE, Problem.HANG);

    private final Problem problem;
    private final Predicate<Execution> fits;
    private @Nullable String id;

    Shown(Problem problem, Predicate<Execution> fits) {
      this.problem = problem;
      this.fits = fits;
    }

    @Override
    public void execution(Execution execution) {
      if (!FINDINGS.contains(problem)) {
        keep(execution);
      }
    }

    @Override
    public void finding(Finding finding, Execution execution) {
      if (finding.kind().name().equals(problem.name())) {
        keep(execution);
      }
    }

    private void keep(Execution execution) {
      if (id == null && fits.test(execution)) {
        id = execution.id();
      }
    }
  }

  /** Shows all executions. */
  void forEach(Consumer<Execution> visit) {
    Observer observer =
        new Observer() {
          @Override
          public void execution(Execution execution) {
            visit.accept(execution);
          }

          @Override
          public void finding(Finding finding, Execution execution) {}
        };
    new Search(this, Model.RC11, Limits.DEFAULT, observer).run();
  }

  /** What the read with a number in its thread has read. */
  static long read(Execution execution, int thread, int index) {
    return Optional.ofNullable(execution.events(thread).get(index).value).orElseThrow().bits();
  }

  @Override
  public int threads() {
    return codes.size();
  }

  @Override
  public String threadName(int thread) {
    return "thread " + thread;
  }

  @Override
  public void run(int thread, Memory memory) {
    codes.get(thread).accept(memory);
  }

  @Override
  public Value initial(int location) {
    return Value.ZERO;
  }

  @Override
  public String locationName(int location) {
    return "dev.magpie.Shape." + "xyzuvw".charAt(location);
  }

  @Override
  public String describeSite(int site) {
    return "Shape.run(Shape.java:" + site + ")";
  }

  @Override
  public boolean isMutated(int site) {
    return site == WEAK;
  }
}
