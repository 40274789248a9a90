package dev.magpie.stress.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decides whether a run of jcstress has shown what was planned. */
final class Audit {

  private final List<String> failures = new ArrayList<>();

  private Audit() {}

  /** Returns what fell short, a line each, naming test and outcome; nothing if all is well. */
  static List<String> failures(Plan plan, JcstressRun run) {
    Audit audit = new Audit();
    audit.checkOutcomes(run);
    audit.checkNumbers(plan, run);
    return audit.failures;
  }

  /** Returns why the probe does not show that the layer works; nothing if it was reported. */
  static List<String> probeFailures(Plan plan, JcstressRun run) {
    Audit audit = new Audit();
    audit.checkNumbers(plan, run);
    for (LitmusTest probe : plan.run()) {
      boolean reported =
          run.results().stream()
              .filter(result -> result.test().equals(probe.name()))
              .flatMap(result -> result.outcomes().stream())
              .anyMatch(OutcomeCount::isBad);
      if (!reported || run.exitCode() == 0) {
        audit.failures.add(
            "the layer jcstress does not work: it did not report the probe "
                + LitmusTest.shortName(probe.name()));
      }
    }
    return audit.failures;
  }

  private void checkOutcomes(JcstressRun run) {
    for (LitmusResult result : Results.byTest(run.results())) {
      String name = LitmusTest.shortName(result.test());
      for (OutcomeCount outcome : result.outcomes()) {
        if (outcome.isBad()) {
          failures.add(
              "%s: outcome \"%s\" is %s and was seen %,d times: %s"
                  .formatted(
                      name,
                      outcome.outcome(),
                      outcome.grade(),
                      outcome.count(),
                      outcome.description()));
        }
      }
      if (!result.problems().isEmpty()) {
        failures.add(name + ": " + String.join("\n    ", result.problems()));
      }
    }
    if (run.exitCode() != 0 && failures.isEmpty()) {
      failures.add("jcstress ended with exit code " + run.exitCode() + " but reported no failure");
    }
  }

  private void checkNumbers(Plan plan, JcstressRun run) {
    Set<String> missing = new HashSet<>();
    plan.run().forEach(test -> missing.add(test.name()));
    Set<String> unplanned = new HashSet<>();
    for (LitmusResult result : run.results()) {
      missing.remove(result.test());
      if (plan.run().stream().noneMatch(test -> test.name().equals(result.test()))) {
        unplanned.add(result.test());
      }
      if (result.samples() == 0 && result.problems().isEmpty()) {
        failures.add(LitmusTest.shortName(result.test()) + ": no sample was taken");
      }
    }
    missing.stream()
        .sorted()
        .forEach(name -> failures.add(LitmusTest.shortName(name) + ": planned, but not run"));
    unplanned.stream()
        .sorted()
        .forEach(name -> failures.add(LitmusTest.shortName(name) + ": run, but not planned"));
    if (run.planned() != run.results().size()) {
      failures.add(
          "jcstress announced %d results and wrote %d"
              .formatted(run.planned(), run.results().size()));
    }
    if (plan.run().isEmpty()) {
      failures.add("nothing was run");
    }
  }
}
