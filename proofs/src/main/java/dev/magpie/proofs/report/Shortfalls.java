package dev.magpie.proofs.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what keeps the whole from being proved. */
final class Shortfalls {
  private final List<Shortfall> found = new ArrayList<>();

  private Shortfalls() {}

  /** Returns what failed before what is unknown. */
  static List<Shortfall> of(Results results) {
    Shortfalls shortfalls = new Shortfalls();
    results.data().failures().forEach(shortfalls::add);
    results.scenarios().forEach(shortfalls::add);
    results.mutants().forEach(shortfalls::add);
    results.swaps().forEach(shortfalls::add);
    results.litmus().forEach(shortfalls::add);
    results.data().kept().forEach(kept -> shortfalls.add(kept, results));
    results.others().forEach(shortfalls::add);
    if (results.mutants().isEmpty()) {
      shortfalls.found.add(new Shortfall(Answer.UNKNOWN, "No mutant was tried.", ""));
    } else {
      results.edges().forEach(shortfalls::add);
    }
    shortfalls.found.sort(Comparator.comparing(Shortfall::answer).reversed());
    return shortfalls.found;
  }

  private void add(Failure failure) {
    String what =
        "%s: %s failed. %s".formatted(failure.module(), failure.test(), failure.message());
    found.add(new Shortfall(Answer.NO, what, ""));
  }

  private void add(ScenarioView scenario) {
    if (scenario.answer() != Answer.YES) {
      String what = "Scenario %s: %s".formatted(scenario.name(), scenario.note());
      found.add(new Shortfall(scenario.answer(), what, "scenarios.html#" + scenario.anchor()));
    }
  }

  private void add(MutantView mutant) {
    boolean isShort = mutant.answer() == Answer.NO || mutant.answer() == Answer.UNKNOWN;
    if (mutant.inJava() && isShort) {
      String what =
          "%s, %s weakened to %s: %s; %s"
              .formatted(
                  mutant.site(), mutant.from(), mutant.to(), mutant.word(), mutant.outcome());
      String page =
          mutant.edges().isEmpty() ? "unordered.html" : "edges/" + mutant.edges().get(0) + ".html";
      found.add(new Shortfall(mutant.answer(), what, page + "#" + mutant.anchor()));
    }
  }

  private void add(SwapView swap) {
    if (swap.answer() == Answer.NO || swap.answer() == Answer.UNKNOWN) {
      String what = "%s, %s: %s".formatted(swap.site(), swap.what(), swap.outcome());
      found.add(new Shortfall(swap.answer(), what, "swaps.html#" + swap.anchor()));
    }
  }

  /** A reason to keep something is out of place once a scenario needs it. */
  private void add(Kept kept, Results results) {
    boolean isUsed =
        results.mutants().stream()
                .filter(MutantView::inJava)
                .anyMatch(m -> m.answer() != Answer.YES && m.site().equals(kept.site()))
            || results.swaps().stream()
                .anyMatch(
                    s -> s.answer() != Answer.YES && kept.site().equals(Kept.SWAP + s.site()));
    if (!isUsed && !results.mutants().isEmpty()) {
      String what = kept.site() + " is kept for a reason, but no mutant of it survives";
      found.add(new Shortfall(Answer.NO, what, "kept.html"));
    }
  }

  private void add(LitmusView litmus) {
    if (litmus.answer() == Answer.NO) {
      String what = "Litmus test %s: %s".formatted(litmus.name(), litmus.note());
      found.add(new Shortfall(Answer.NO, what, "litmus.html#" + litmus.anchor()));
    }
  }

  private void add(OtherMachine machine) {
    for (LitmusView litmus : machine.litmus()) {
      if (litmus.answer() == Answer.NO) {
        String what =
            "Litmus test %s on %s: %s".formatted(litmus.name(), machine.name(), litmus.note());
        found.add(new Shortfall(Answer.NO, what, "litmus.html#" + machine.anchor()));
      }
    }
  }

  /** What the trial did not even ask. */
  private void add(EdgeResult edge) {
    String page = "edges/" + edge.id() + ".html";
    if (edge.scenarios().isEmpty() && edge.sufficient() == Answer.UNKNOWN) {
      String what = edge.id() + ": no scenario comes to its sites";
      found.add(new Shortfall(Answer.UNKNOWN, what, page + "#sufficient"));
    }
    if (edge.necessary() == Answer.UNKNOWN && edge.untried() > 0) {
      String what =
          "%s: %d of its sites were not put on trial".formatted(edge.id(), edge.untried());
      found.add(new Shortfall(Answer.UNKNOWN, what, page + "#necessary"));
    }
  }
}
