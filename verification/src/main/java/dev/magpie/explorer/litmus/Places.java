package dev.magpie.explorer.litmus;

/** Reads the name of a register or location outside the code. */
final class Places {
  private static final int MOST_THREADS = 1_000;

  private Places() {}

  /** {@code 1:r0}, {@code P1:r0}, {@code x} or {@code [x]}. */
  static Observed parse(Tokens tokens) throws LitmusException {
    if (tokens.takeIf("[")) {
      Observed location = Observed.location(tokens.expectWord("the name of a location").text());
      tokens.expect("]");
      return location;
    }
    Token first = tokens.peek();
    if (tokens.peekSecond().is(":")) {
      int thread = thread(tokens, first);
      tokens.take();
      tokens.expect(":");
      return new Observed(thread, tokens.expectWord("a name in thread " + thread).text());
    }
    String expected = "a location such as x, or a register such as 0:r0";
    return Observed.location(tokens.expectWord(expected).text());
  }

  private static int thread(Tokens tokens, Token token) throws LitmusException {
    String digits = token.text().startsWith("P") ? token.text().substring(1) : token.text();
    try {
      int thread = Integer.parseInt(digits);
      if (0 <= thread && thread < MOST_THREADS) {
        return thread;
      }
    } catch (NumberFormatException e) {
      // reported below, as a number out of range is
    }
    throw tokens.unexpected(token, "the number of a thread, below " + MOST_THREADS);
  }
}
