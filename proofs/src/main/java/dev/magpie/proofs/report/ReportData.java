package dev.magpie.proofs.report;

import dev.magpie.proofs.Census;
import dev.magpie.proofs.EdgePage;
import dev.magpie.proofs.LitmusClass;
import dev.magpie.proofs.Project;
import dev.magpie.proofs.defects.Defect;
import dev.magpie.proofs.defects.Defects;
import dev.magpie.proofs.drawing.Picture;
import dev.magpie.proofs.hardware.Row;
import dev.magpie.proofs.trial.TrialResult;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * All that a report is made of.
 *
 * @param project where the sources are
 * @param hardware what jcstress saw on this machine, beside what the explorer allows
 * @param others what it saw on other machines
 * @param kept orderings that no scenario needs; at most {@link Kept#MOST}
 * @param notRun what was left out, apart from litmus tests, of which {@code hardware} says so
 * @param failures what failed in other parts of the build
 * @param pictures drawn counterexamples by {@link dev.magpie.proofs.trial.Mutant#key}
 */
public record ReportData(
    Project project,
    Census census,
    List<EdgePage> pages,
    List<LitmusClass> litmus,
    TrialResult trial,
    List<Row> hardware,
    List<OtherMachine> others,
    List<Defect> defects,
    List<Kept> kept,
    List<NotRun> notRun,
    List<Failure> failures,
    Environment environment,
    Map<String, Picture> pictures) {

  public ReportData {
    pages = List.copyOf(pages);
    litmus = List.copyOf(litmus);
    hardware = List.copyOf(hardware);
    others = List.copyOf(others);
    defects = List.copyOf(defects);
    kept = List.copyOf(kept);
    notRun = List.copyOf(notRun);
    failures = List.copyOf(failures);
    pictures = Map.copyOf(pictures);
    if (kept.size() > Kept.MOST) {
      throw new IllegalArgumentException(
          kept.size() + " orderings are kept without need: expected at most " + Kept.MOST);
    }
  }

  /** Reads what the project itself says, and draws the counterexamples of the trial. */
  public static ReportData collect(
      Project project,
      TrialResult trial,
      List<Row> hardware,
      List<OtherMachine> others,
      List<Kept> kept,
      List<Failure> failures,
      Environment environment)
      throws IOException {
    return new ReportData(
        project,
        Census.of(project),
        project.pages(),
        project.litmusClasses(),
        trial,
        hardware,
        others,
        Defects.ALL,
        kept,
        LeftOut.of(project, trial),
        failures,
        environment,
        Pictures.of(trial));
  }
}
