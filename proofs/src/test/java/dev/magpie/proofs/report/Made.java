package dev.magpie.proofs.report;

import dev.magpie.explorer.Exploration;
import dev.magpie.explorer.Options;
import dev.magpie.explorer.Problem;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.explorer.Verdict;
import dev.magpie.explorer.Witness;
import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.rewrite.Site;
import dev.magpie.proofs.BoundSite;
import dev.magpie.proofs.Census;
import dev.magpie.proofs.EdgeComment;
import dev.magpie.proofs.Fixture;
import dev.magpie.proofs.Project;
import dev.magpie.proofs.defects.Defect;
import dev.magpie.proofs.drawing.Picture;
import dev.magpie.proofs.hardware.Mark;
import dev.magpie.proofs.hardware.Row;
import dev.magpie.proofs.trial.Alternative;
import dev.magpie.proofs.trial.Baseline;
import dev.magpie.proofs.trial.Mutant;
import dev.magpie.proofs.trial.Ruling;
import dev.magpie.proofs.trial.SeenBy;
import dev.magpie.proofs.trial.Sites;
import dev.magpie.proofs.trial.Strength;
import dev.magpie.proofs.trial.TrialResult;
import dev.magpie.proofs.trial.Tried;
import dev.magpie.proofs.trial.TriedSwap;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Made-up results of the fixture, to be changed in one place. */
final class Made {
  static final Ruling KILLED =
      new Ruling.Killed(
          Pushes.class.getName(),
          new Witness(Problem.RACE, "on slot <0> & more", "a1-b2", "#1 write slot\n#2 read slot"),
          3);
  static final Ruling WRONG =
      new Ruling.Killed(
          Pushes.class.getName(),
          new Witness(Problem.PROPERTY, "lost", "a2", "#3 take nothing"),
          5);
  static final Ruling SURVIVED = new Ruling.Survived(1);
  static final Ruling UNKNOWN =
      new Ruling.Unknown(Pushes.class.getName(), "3 executions", Duration.ofSeconds(2));

  private final Project project;
  private final Census census;
  private final List<Tried> tried = new ArrayList<>();
  private final List<Kept> kept = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private Verdict verdict = new Verdict.Pass(1234);
  private final List<OtherMachine> others = new ArrayList<>();
  private Mark mark = Mark.REACHABLE;

  /** Stands for a scenario of the fixture. */
  static final class Pushes implements Scenario {
    @Override
    public void define(Setup setup) {
      throw new AssertionError("never explored");
    }
  }

  /** Results in which everything is sufficient and necessary. */
  Made(Project project, Census census) {
    this.project = project;
    this.census = census;
    for (BoundSite bound : census.sites()) {
      Strength from = Strength.valueOf(bound.site().mode().name());
      List<String> edges = bound.comments().stream().map(EdgeComment::id).distinct().toList();
      for (Strength to : from.nextWeaker(bound.site().kind())) {
        add(new Mutant(bound.site(), edges, from, to, true), KILLED);
      }
    }
  }

  /** The same, of a fixture that is not compiled yet. */
  static Made of(Fixture fixture) throws IOException {
    return new Made(fixture.project(), fixture.compile("stress").census());
  }

  private void add(Mutant mutant, Ruling ruling) {
    SeenBy seenBy = ruling instanceof Ruling.Killed ? SeenBy.RC11 : SeenBy.NOBODY;
    tried.add(new Tried(mutant, ruling, seenBy, Duration.ofMillis(250)));
  }

  /** Adds what came of the mutants of a site with opaque slots. */
  Made withOpaqueSlots(String site, Ruling ruling) {
    tried.replaceAll(
        t -> Sites.name(t.mutant().site()).equals(site) ? t.withOpaqueSlots(ruling) : t);
    return this;
  }

  /** Replaces what the trial of the mutants of a site came to. */
  Made with(String site, Ruling ruling) {
    List<Mutant> mutants =
        tried.stream().map(Tried::mutant).filter(m -> Sites.name(m.site()).equals(site)).toList();
    if (mutants.isEmpty()) {
      throw new IllegalArgumentException("no mutant at " + site);
    }
    tried.removeIf(t -> mutants.contains(t.mutant()));
    mutants.forEach(mutant -> add(mutant, ruling));
    return this;
  }

  /** Adds a mutant of a site in a mode that Java lacks, which is sufficient. */
  Made withSufficient(String site, Strength to) {
    Mutant mutant =
        tried.stream()
            .map(Tried::mutant)
            .filter(m -> Sites.name(m.site()).equals(site))
            .findFirst()
            .orElseThrow();
    add(new Mutant(mutant.site(), mutant.edges(), mutant.from(), to, false), SURVIVED);
    return this;
  }

  /** Leaves the mutants of a site out. */
  Made without(String site) {
    tried.removeIf(t -> Sites.name(t.mutant().site()).equals(site));
    return this;
  }

  Made with(Kept ordering) {
    kept.add(ordering);
    return this;
  }

  Made with(Failure failure) {
    failures.add(failure);
    return this;
  }

  Made with(Verdict ofTheScenario) {
    verdict = ofTheScenario;
    return this;
  }

  Made with(Mark ofTheLitmusTest) {
    mark = ofTheLitmusTest;
    return this;
  }

  /** Adds another machine, which saw what the explorer does not allow, or what it does. */
  Made withMachine(String name, Mark ofTheLitmusTest) {
    others.add(new OtherMachine(name, List.of(row(ofTheLitmusTest, "1, 1"))));
    return this;
  }

  private static Row row(Mark mark, String observed) {
    return new Row(
        "dev.magpie.stress.CellLitmus.Actual",
        mark,
        new TreeSet<>(Set.of(observed)),
        new TreeSet<>(Set.of("1, 0")),
        "");
  }

  ReportData data() throws IOException {
    Mutant first =
        tried.stream()
            .filter(t -> t.ruling() == KILLED)
            .map(Tried::mutant)
            .min(Comparator.comparing(m -> m.edges().isEmpty()))
            .orElseThrow();
    return new ReportData(
        project,
        census,
        project.pages(),
        project.litmusClasses(),
        new TrialResult(
            List.of(scenario()),
            tried,
            List.of(swap()),
            List.of(new Alternative(first, List.of())),
            Duration.ofSeconds(75)),
        List.of(row(mark, "0, 1")),
        others,
        List.of(defect()),
        kept,
        List.of(new NotRun("Large", "too large")),
        failures,
        environment(),
        Map.of(
            first.key(), new Picture("<svg viewBox=\"0 0 30 20\"><path d=\"\"/></svg>", "arrows")));
  }

  private Baseline scenario() {
    Set<Site> sites =
        census.sites().stream()
            .map(BoundSite::site)
            .map(
                s ->
                    new Site(
                        s.className(), s.method(), s.descriptor(), "", 0, s.ordinal(), s.call()))
            .collect(Collectors.toSet());
    long executions = verdict instanceof Verdict.Pass pass ? pass.executions() : 0;
    Exploration exploration =
        new Exploration(
            "pushes",
            Options.defaults(),
            verdict,
            executions,
            0,
            0,
            List.of(),
            List.of(),
            Duration.ofMillis(1500));
    return new Baseline(Pushes.class, exploration, sites);
  }

  private static TriedSwap swap() {
    return new TriedSwap("queue.Cell.push#0: `tail` before `slot`", KILLED, SeenBy.SC);
  }

  private static Defect defect() {
    return new Defect(
        "cell.publish", "no release", "a book", List.of(), Pushes.class, Model.TSO, Problem.RACE);
  }

  private static Environment environment() {
    return new Environment(
        "a JDK",
        "a system",
        "a CPU",
        2,
        Map.of("asm", "9.9"),
        "abc1234",
        Instant.EPOCH,
        List.of(new Step("trial", Duration.ofSeconds(75))));
  }
}
