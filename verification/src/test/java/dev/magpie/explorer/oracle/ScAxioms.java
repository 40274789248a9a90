package dev.magpie.explorer.oracle;

/** Sequential consistency: one order of all events that explains every read. */
final class ScAxioms implements Axioms {
  @Override
  public boolean allow(Candidate x) {
    return x.sb.or(x.spawn).or(x.rf).or(x.co).or(x.fr).acyclic() && x.atomic();
  }
}
