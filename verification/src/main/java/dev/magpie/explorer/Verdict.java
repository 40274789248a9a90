package dev.magpie.explorer;

import java.util.List;

/** What an exploration established. Only {@link Pass} is a proof, and only up to its bounds. */
public sealed interface Verdict {

  /** Every execution within the bounds was explored, and each kept the property. */
  record Pass(long executions) implements Verdict {}

  /**
   * Some execution is wrong.
   *
   * @param witnesses one execution for each thing that is wrong, at least one
   */
  record Fail(List<Witness> witnesses) implements Verdict {
    public Fail {
      witnesses = List.copyOf(witnesses);
      if (witnesses.isEmpty()) {
        throw new IllegalArgumentException("a failure without a witness");
      }
    }
  }

  /**
   * A limit was hit first, or there is something that no model covers. Never reported as a pass.
   */
  record Unknown(String limit, long executions) implements Verdict {}
}
