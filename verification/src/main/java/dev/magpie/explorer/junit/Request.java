package dev.magpie.explorer.junit;

import dev.magpie.explorer.Allowed;
import dev.magpie.explorer.Exploration;
import dev.magpie.explorer.Explorer;
import dev.magpie.explorer.Options;
import dev.magpie.explorer.Verdict;
import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.search.Limits;
import java.time.Duration;
import java.util.Arrays;

/** What an annotation asks for. */
record Request(ExploreTest test) {

  /** Explores under each model in turn; returns the first result that is no pass, or the last. */
  Exploration explore() {
    if (test.model().length == 0) {
      throw new IllegalArgumentException("model = {}: expected at least one, such as \"rc11\"");
    }
    return Arrays.stream(test.model())
        .map(this::explore)
        .reduce((first, next) -> passes(first) ? next : first)
        .orElseThrow();
  }

  private Exploration explore(String name) {
    Model model = Model.named(name);
    return Explorer.explore(test.value(), options -> change(options).withModel(model));
  }

  static boolean passes(Exploration exploration) {
    return exploration.verdict() instanceof Verdict.Pass;
  }

  private Options change(Options options) {
    return options
        .withPlain(test.plain())
        .withThreads(test.threads())
        .withLimits(limits(options.limits()))
        .withAllowed(allowed(options.allowed()));
  }

  private Limits limits(Limits own) {
    return new Limits(
        test.events() > 0 ? test.events() : own.events(),
        test.executions() > 0 ? test.executions() : own.executions(),
        test.seconds() > 0 ? Duration.ofSeconds(test.seconds()) : own.time());
  }

  private Allowed allowed(Allowed own) {
    Allowed allowed = test.spuriousFailures() ? own.withSpuriousFailures() : own;
    allowed = test.spuriousWakeups() ? allowed.withSpuriousWakeups() : allowed;
    allowed = test.timeouts() ? allowed : allowed.withoutTimeouts();
    for (MayRace race : test.races()) {
      allowed = allowed.withRace(race.field(), race.reason());
    }
    return test.reliance().isEmpty() ? allowed : allowed.withReliance(test.reliance());
  }
}
