package dev.magpie.proofs.trial;

import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Verdict;
import dev.magpie.proofs.BoundSite;
import dev.magpie.proofs.Census;
import dev.magpie.proofs.Project;
import dev.magpie.proofs.Site;
import dev.magpie.scenarios.Deep;
import dev.magpie.scenarios.Scenarios;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The whole trial of the shipped class files. */
public final class OrderingTrial {
  private final Project project;
  private final Census census;
  private final PrintStream out;

  /**
   * @param out where it says how far it is
   */
  public OrderingTrial(Project project, Census census, PrintStream out) {
    this.project = project;
    this.census = census;
    this.out = out;
  }

  /**
   * Explores the scenarios on the shipped code, and, if they pass, each mutant. What killed a
   * mutant when the table of orderings was written is tried first.
   *
   * @param deep whether to take the large scenarios as well, and to try all that a mutant could
   *     make fail, not only the first that does
   */
  public TrialResult run(boolean deep) throws IOException, InterruptedException {
    Instant start = Instant.now();
    List<Class<? extends Scenario>> scenarios = new ArrayList<>(Scenarios.quick());
    if (deep) {
      scenarios.addAll(Scenarios.deep());
    }
    try (Workers workers = new Workers(out)) {
      List<Baseline> baselines =
          ended(workers.all("scenarios on the shipped code", scenarios, Baseline::of));
      if (!baselines.stream().allMatch(OrderingTrial::passes)) {
        return result(start, baselines, List.of(), List.of(), List.of());
      }
      OrderingsTable last = lastTable();
      Trial trial = new Trial(baselines, last.killers());
      OpaqueTrial opaque = new OpaqueTrial(new Trial(baselines, last.killersWithOpaqueSlots()));
      List<Tried> tried =
          workers.all("mutants, with opaque slots too", tried(workers, trial), opaque::tried);
      List<Tried> all = withFailures(tried, workers, trial);
      Path sources = project.root().resolve("queue/src/main/java");
      SwapTrial swaps = new SwapTrial(trial, sources);
      List<TriedSwap> swapped =
          workers.all("swaps of statements", Swaps.of(census, sources), swaps::tried).stream()
              .flatMap(swap -> swap.stream())
              .toList();
      Alternatives search = new Alternatives(trial, census);
      List<Alternative> alternatives =
          workers.all("searches for alternatives", killed(tried), search::of).stream()
              .flatMap(alternative -> alternative.stream())
              .toList();
      if (deep) {
        matrix(workers, trial);
      }
      return result(start, baselines, all, swapped, alternatives);
    }
  }

  /** What came of the mutants; those in modes that Java lacks, and may do, are tried at once. */
  private List<Tried> tried(Workers workers, Trial trial) throws InterruptedException {
    List<Mutant> mutants = Mutants.of(census);
    Together together =
        new Together(
            trial, mutants.stream().filter(m -> !m.isInJava() && !trial.wasKilled(m)).toList());
    List<Baseline> failing = failing("scenarios, all in modes that Java lacks", workers, together);
    // Two workers at one site would wait for each other.
    List<Mutant> apart = mutants.stream().sorted(Comparator.comparing(Mutant::to)).toList();
    List<Tried> tried =
        new ArrayList<>(
            workers.all(
                "mutants",
                apart,
                mutant ->
                    trial.tried(
                        mutant, b -> !together.mutants().contains(mutant) || failing.contains(b))));
    tried.sort(Comparator.comparing(one -> mutants.indexOf(one.mutant())));
    return tried;
  }

  private void matrix(Workers workers, Trial trial) throws IOException, InterruptedException {
    Path file = project.root().resolve("proofs/target/trial/matrix.tsv");
    try (Matrix matrix = new Matrix(trial, file)) {
      workers.all("mutants in scenarios", matrix.cells(Mutants.of(census)), matrix::explore);
    }
  }

  private static List<Baseline> failing(String what, Workers workers, Together together)
      throws InterruptedException {
    return workers.all(what, together.scenarios(), together::unlessPasses).stream()
        .flatMap(scenario -> scenario.stream())
        .toList();
  }

  /** With what came of weaker failures, each behind what came of its site. */
  private List<Tried> withFailures(List<Tried> tried, Workers workers, Trial trial)
      throws InterruptedException {
    FailureOrders failures = new FailureOrders(trial, census, tried);
    List<Baseline> failing =
        failing("scenarios, all failures relaxed", workers, failures.together());
    List<Tried> all = new ArrayList<>(tried);
    workers
        .all(
            "compare-and-sets, weaker failures", failures.bySite(), s -> failures.tried(s, failing))
        .forEach(all::addAll);
    List<Site> order = census.sites().stream().map(BoundSite::site).toList();
    all.sort(Comparator.comparing(one -> order.indexOf(one.mutant().site())));
    return all;
  }

  private static TrialResult result(
      Instant start,
      List<Baseline> baselines,
      List<Tried> tried,
      List<TriedSwap> swaps,
      List<Alternative> alternatives) {
    Duration time = Duration.between(start, Instant.now());
    return new TrialResult(baselines, tried, swaps, alternatives, time);
  }

  /** All but the large scenarios that are too large: they are listed as not run. */
  List<Baseline> ended(List<Baseline> baselines) {
    List<Baseline> ended = new ArrayList<>(baselines);
    ended.removeIf(
        baseline -> {
          boolean isTooLarge =
              baseline.scenario().isAnnotationPresent(Deep.class)
                  && baseline.exploration().verdict() instanceof Verdict.Unknown;
          if (isTooLarge) {
            out.printf(
                "  %s: unknown, %s%n",
                baseline.scenario().getName(), baseline.exploration().verdict());
          }
          return isTooLarge;
        });
    return ended;
  }

  static boolean passes(Baseline baseline) {
    return baseline.exploration().verdict() instanceof Verdict.Pass;
  }

  /** Those of ordered sites; beside a race on a plain access nothing could make up for it. */
  private static List<Mutant> killed(List<Tried> tried) {
    return tried.stream()
        .filter(t -> t.ruling() instanceof Ruling.Killed)
        .map(Tried::mutant)
        .filter(mutant -> mutant.isInJava() && !mutant.edges().isEmpty())
        .toList();
  }

  /** No rows if there is none. */
  private OrderingsTable lastTable() throws IOException {
    Path table = project.root().resolve(OrderingsTable.FILE);
    return Files.exists(table) ? OrderingsTable.read(table) : new OrderingsTable(List.of());
  }
}
