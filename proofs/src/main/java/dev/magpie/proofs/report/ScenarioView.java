package dev.magpie.proofs.report;

import dev.magpie.explorer.Verdict;
import dev.magpie.proofs.trial.Baseline;

/** A scenario on the shipped code. */
public record ScenarioView(Baseline baseline) {
  /** The class, as the explorer's command takes it. */
  public String className() {
    return baseline.scenario().getName();
  }

  public String name() {
    return Names.scenario(baseline.scenario());
  }

  public String anchor() {
    return anchor(className());
  }

  static String anchor(String className) {
    return Names.anchor("scenario", Names.shorten(className));
  }

  public Answer answer() {
    Verdict verdict = baseline.exploration().verdict();
    if (verdict instanceof Verdict.Pass) {
      return Answer.YES;
    }
    return verdict instanceof Verdict.Unknown ? Answer.UNKNOWN : Answer.NO;
  }

  /** How many executions came to an end. */
  public long executions() {
    return baseline.exploration().executions();
  }

  public String time() {
    return Names.time(baseline.exploration().time());
  }

  /** What is wrong, or which limit was hit; empty if nothing. */
  public String note() {
    Verdict verdict = baseline.exploration().verdict();
    if (verdict instanceof Verdict.Fail fail) {
      return fail.witnesses().get(0).problem().words() + ": " + fail.witnesses().get(0).message();
    }
    return verdict instanceof Verdict.Unknown unknown ? unknown.limit() : "";
  }

  /** What went wrong, step by step; empty if nothing did. */
  public String trace() {
    return baseline.exploration().verdict() instanceof Verdict.Fail fail
        ? fail.witnesses().get(0).trace()
        : "";
  }

  boolean reaches(SiteView site) {
    return baseline.reaches(site.bound().site());
  }
}
