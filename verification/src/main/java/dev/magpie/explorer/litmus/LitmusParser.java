package dev.magpie.explorer.litmus;

import java.util.ArrayList;
import java.util.List;

/** Reads a whole litmus file. */
final class LitmusParser {
  private static final String THREAD = "Thread";

  private final Source source;
  private final Declarations declarations = new Declarations();

  private LitmusParser(Source source) {
    this.source = source;
  }

  /**
   * Reads a test.
   *
   * @param file how messages name the file
   * @throws LitmusException if it is malformed
   */
  static LitmusTest parse(String file, String text) throws LitmusException {
    return new LitmusParser(new Source(file, text)).parse();
  }

  private LitmusTest parse() throws LitmusException {
    String name = new Preamble(source).parse();
    Tokens tokens = new Tokens(source, Lexer.tokens(source));
    new InitialStateParser(tokens, declarations).parse();
    List<LitmusThread> threads = threads(tokens);
    Postcondition postcondition = new ConditionParser(tokens, declarations).parse();
    return new LitmusTest(
        name,
        threads,
        declarations.locations(),
        declarations.initial(),
        declarations.sites(),
        postcondition);
  }

  private List<LitmusThread> threads(Tokens tokens) throws LitmusException {
    List<LitmusThread> threads = new ArrayList<>();
    while (tokens.peek().text().startsWith(THREAD)) {
      int number = threads.size();
      tokens.expect(THREAD + number);
      Statement code = new StatementParser(tokens, declarations, number).block();
      threads.add(new LitmusThread(code, declarations.thread(number)));
    }
    // none at all, or one that the initial state names is missing
    if (threads.isEmpty() || declarations.highestThread() >= threads.size()) {
      throw tokens.unexpected("'" + THREAD + threads.size() + "'");
    }
    return List.copyOf(threads);
  }
}
