package dev.magpie.explorer.litmus;

/** Reads what stands before the initial state: architecture, name, and information for people. */
final class Preamble {
  private final Source source;

  Preamble(Source source) {
    this.source = source;
  }

  /** The test's name; moves to the brace that opens the initial state. */
  String parse() throws LitmusException {
    source.skipBlanks();
    LitmusException noJava = source.error("expected 'Java' and the name of the test");
    if (!word().equalsIgnoreCase("Java")) {
      throw noJava;
    }
    source.take(source.lengthWhile(c -> c == ' ' || c == '\t'));
    String name = word();
    if (name.isEmpty()) {
      throw source.error("expected the name of the test");
    }
    while (!atInitialState()) {
      skip();
    }
    return name;
  }

  private String word() {
    return source.take(source.lengthWhile(c -> !Character.isWhitespace(c) && c != '{'));
  }

  private boolean atInitialState() throws LitmusException {
    source.skipBlanks();
    if (source.atEnd()) {
      throw source.error("found the end of the file, expected '{' and the initial state");
    }
    return source.peek() == '{';
  }

  /** Over a description in quotes, a line "key=value", which may hold braces, or a word. */
  private void skip() {
    if (source.startsWith("\"")) {
      source.take(1);
      source.take(source.lengthWhile(c -> c != '"'));
      source.take(source.atEnd() ? 0 : 1);
      return;
    }
    source.take(Math.max(1, source.lengthWhile(c -> isKey(c))));
    source.take(source.lengthWhile(c -> c == ' ' || c == '\t'));
    if (source.startsWith("=")) {
      source.take(source.lengthWhile(c -> c != '\n'));
    }
  }

  private static boolean isKey(int c) {
    return Lexer.isLetter(c) || ('0' <= c && c <= '9') || c == '.' || c == '/' || c == '-';
  }
}
