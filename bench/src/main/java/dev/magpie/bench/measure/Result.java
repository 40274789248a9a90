package dev.magpie.bench.measure;

/**
 * What one contender reached in one benchmark.
 *
 * @param suite the class of the benchmark
 * @param benchmark its method or group, the member of the group, and its other parameters
 * @param unit of the score, such as {@code ops/us}
 * @param moreIsBetter false if the score is a time
 */
record Result(
    String suite,
    String benchmark,
    String contender,
    String unit,
    boolean moreIsBetter,
    Score score) {

  /** Returns how many times better this is than the result of a peer in the same benchmark. */
  Ratio over(Result peer) {
    if (!unit.equals(peer.unit)) {
      throw new IllegalArgumentException(
          suite + "." + benchmark + ": " + unit + " against " + peer.unit);
    }
    return moreIsBetter ? Ratio.of(score, peer.score) : Ratio.of(peer.score, score);
  }
}
