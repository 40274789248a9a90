package dev.magpie.explorer.oracle;

import dev.magpie.explorer.oracle.ThreadRun.Status;
import dev.magpie.explorer.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Judges all candidate executions of a program by the axioms of each model. */
public final class Oracle {
  private static final Map<String, Axioms> MODELS =
      Map.of(
          "rc11", new Rc11Axioms(false),
          "rc11-c++11", new Rc11Axioms(true),
          "tso", new TsoAxioms(),
          "sc", new ScAxioms());

  private final Program program;
  private final Map<String, Verdict> verdicts = new TreeMap<>();

  private Oracle(Program program) {
    this.program = program;
    MODELS.forEach((name, axioms) -> verdicts.put(name, new Verdict(axioms)));
  }

  /** The models' names. */
  public static List<String> models() {
    return MODELS.keySet().stream().sorted().toList();
  }

  /** Whether a program is judged in a few milliseconds. */
  static boolean isSmall(Program program) {
    return combinations(program) <= 500;
  }

  /** Whether a program is judged in a few milliseconds also without pruning. */
  static boolean isTiny(Program program) {
    return combinations(program) <= 20;
  }

  private static long combinations(Program program) {
    long combinations = 1;
    for (List<ThreadRun> runs : new ThreadRuns(program).all()) {
      combinations *= runs.size();
    }
    return combinations;
  }

  /** What each model allows, by the model's name. */
  public static Map<String, Graphs> judge(Program program) {
    return judge(program, true);
  }

  /**
   * What each model allows, by the model's name.
   *
   * @param prunes see {@link Candidates}
   */
  static Map<String, Graphs> judge(Program program, boolean prunes) {
    Oracle oracle = new Oracle(program);
    new Candidates(program, prunes, oracle::judge).forEach();
    Map<String, Graphs> graphs = new TreeMap<>();
    oracle.verdicts.forEach((name, verdict) -> graphs.put(name, verdict.graphs()));
    return graphs;
  }

  private void judge(Candidate x) {
    verdicts.values().stream().filter(v -> v.axioms.allow(x)).forEach(v -> v.add(x));
  }

  private final class Verdict {
    final Axioms axioms;
    final List<String> complete = new ArrayList<>();
    final List<String> atRest = new ArrayList<>();
    boolean race;
    boolean reliance;
    boolean hang;

    Verdict(Axioms axioms) {
      this.axioms = axioms;
    }

    void add(Candidate x) {
      if (axioms instanceof Rc11Axioms rc11) {
        Findings findings = new Findings(program, x, rc11);
        race |= findings.race();
        reliance |= findings.reliance();
      }
      if (x.skeleton.runs.stream().allMatch(ThreadRun::ranOut)) {
        complete.add(CandidateText.of(x));
      } else if (!waitsForOldNews(x) && !UnseenWakeup.in(x)) {
        if (mayAllWait(x)) {
          atRest.add(CandidateText.of(x));
        } else {
          hang = true;
        }
      }
    }

    Graphs graphs() {
      return new Graphs(complete, atRest, race, reliance, hang);
    }
  }

  private boolean mayAllWait(Candidate x) {
    for (int thread = 0; thread < program.threads(); thread++) {
      if (!x.skeleton.runs.get(thread).ranOut() && !program.mayWait(thread)) {
        return false;
      }
    }
    return true;
  }

  /** Whether some blocked thread has not read the latest write: it will go on, elsewhere. */
  private static boolean waitsForOldNews(Candidate x) {
    for (int e = 0; e < x.nodes.size(); e++) {
      Node node = x.nodes.get(e);
      if (node.isRead() && isWaitedOn(x, node) && !x.isCoherenceLatest(x.source(e))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWaitedOn(Candidate x, Node read) {
    ThreadRun run = x.skeleton.runs.get(read.thread());
    return run.status() == Status.BLOCKED && read.index() >= run.waitsSince();
  }
}
