package dev.magpie.bench.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How much better ours should be than the best of some peers.
 *
 * @param title in a few words
 * @param subjects what is compared: matches {@code Suite.benchmark} somewhere
 * @param ours who of ours has the goal: matches the whole name
 * @param peers with whom it is compared: matches the whole name
 * @param bound how many times better at least
 */
record Goal(String title, Pattern subjects, Pattern ours, Pattern peers, double bound) {

  private static final String ANY = ".*";
  private static final String JCTOOLS = "(SPMC|MPMC)_.*";
  private static final String POOLS = "FORK_JOIN_POOL(_ASYNC)?|THREAD_POOL_EXECUTOR";

  static final List<Goal> ALL =
      List.of(
          goal("push and pop by the owner alone", "^OwnerBenchmark\\.", ANY, ANY, 1),
          goal("owner with thieves", "^ThiefBenchmark\\.\\w+:owner", ANY, JCTOOLS, 1.2),
          goal(
              "injector, producers x consumers",
              "^TransferBenchmark\\.transfer",
              "MAGPIE_INJECTOR",
              "MPMC_UNBOUNDED_QUEUE",
              1),
          goal("pool: trivial, CPU-bound, bursts", "^SeedGroupsBenchmark\\.", ANY, POOLS, 1),
          goal("pool: latency of a wake-up", "^WakeUpBenchmark\\.", ANY, POOLS, 1));

  /** The better for ours, the greater. */
  static final Comparator<Comparison> BY_RATIO =
      Comparator.comparingDouble(comparison -> comparison.ratio().value());

  private static Goal goal(String title, String subjects, String ours, String peers, double bound) {
    return new Goal(
        title, Pattern.compile(subjects), Pattern.compile(ours), Pattern.compile(peers), bound);
  }

  /**
   * One of ours beside the best of the peers.
   *
   * @param peer the best
   */
  record Comparison(Goal goal, Result ours, Result peer) {
    Ratio ratio() {
      return ours.over(peer);
    }

    Outcome outcome() {
      return Outcome.of(ratio(), goal.bound);
    }
  }

  /** Compares each of ours with the best of the peers, in the order of the file. */
  List<Comparison> comparisons(List<Result> results) {
    List<Comparison> comparisons = new ArrayList<>();
    for (Subject subject : Subject.all(results)) {
      if (subjects.matcher(subject.suite() + "." + subject.benchmark()).find()) {
        Optional<Result> best = best(subject);
        subject.ours().stream()
            .filter(result -> ours.matcher(result.contender().name()).matches())
            .forEach(
                result ->
                    best.ifPresent(peer -> comparisons.add(new Comparison(this, result, peer))));
      }
    }
    return comparisons;
  }

  /**
   * Returns of each benchmark the comparison in which ours does best: a user may choose among the
   * queues and pools.
   */
  List<Comparison> bestOfOurs(List<Result> results) {
    Map<String, Comparison> best = new LinkedHashMap<>();
    for (Comparison comparison : comparisons(results)) {
      String benchmark = comparison.ours().suite() + "." + comparison.ours().benchmark();
      best.merge(
          benchmark, comparison, (one, other) -> BY_RATIO.compare(one, other) < 0 ? other : one);
    }
    return List.copyOf(best.values());
  }

  private Optional<Result> best(Subject subject) {
    Comparator<Result> byScore = Comparator.comparingDouble(result -> result.samples().mean());
    return subject.peers().stream()
        .filter(peer -> peers.matcher(peer.contender().name()).matches())
        .max(subject.isMoreBetter() ? byScore : byScore.reversed());
  }
}
