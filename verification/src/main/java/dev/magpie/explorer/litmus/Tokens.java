package dev.magpie.explorer.litmus;

import java.util.List;

/** The tokens of a litmus file, and how far a parser has come. */
final class Tokens {
  private final Source source;
  private final List<Token> tokens;
  private int next;

  Tokens(Source source, List<Token> tokens) {
    this.source = source;
    this.tokens = tokens;
  }

  Token peek() {
    return tokens.get(next);
  }

  /** The token behind the next one, or the end. */
  Token peekSecond() {
    return peek(1);
  }

  Token peekThird() {
    return peek(2);
  }

  private Token peek(int further) {
    return tokens.get(Math.min(next + further, tokens.size() - 1));
  }

  Token take() {
    Token token = tokens.get(next);
    if (token.kind() != Token.Kind.END) {
      next++;
    }
    return token;
  }

  /** Takes the next token if it is the given one. */
  boolean takeIf(String text) {
    boolean is = peek().is(text);
    if (is) {
      next++;
    }
    return is;
  }

  void expect(String text) throws LitmusException {
    if (!takeIf(text)) {
      throw unexpected("'" + text + "'");
    }
  }

  Token expectWord(String what) throws LitmusException {
    if (peek().kind() != Token.Kind.WORD) {
      throw unexpected(what);
    }
    return take();
  }

  /** A whole number, perhaps with a sign. */
  long expectNumber(String what) throws LitmusException {
    String sign = peek().is("-") && peekSecond().kind() == Token.Kind.NUMBER ? take().text() : "";
    Token number = peek();
    if (number.kind() != Token.Kind.NUMBER) {
      throw unexpected(what);
    }
    try {
      long value = Long.decode(sign + decimal(number.text()));
      take();
      return value;
    } catch (NumberFormatException e) {
      throw unexpected("a whole number of at most 64 bits");
    }
  }

  /** Without leading zeros: {@code Long.decode} takes them for octal, herd7 does not. */
  private static String decimal(String number) {
    int zeros = 0;
    while (zeros < number.length() - 1
        && number.charAt(zeros) == '0'
        && Character.isDigit(number.charAt(zeros + 1))) {
      zeros++;
    }
    return number.substring(zeros);
  }

  /** The text that begins with a token and ends with the last one taken. */
  String textFrom(Token first) {
    return source.between(first.start(), tokens.get(next - 1).end());
  }

  /** That text, behind the file and the line where it begins. */
  String place(Token first) {
    return source.fileName() + ":" + first.line() + " " + textFrom(first);
  }

  LitmusException unexpected(String expected) {
    return unexpected(peek(), expected);
  }

  LitmusException unexpected(Token found, String expected) {
    return source.error(
        found.line(), found.column(), "found " + found.found() + ", expected " + expected);
  }
}
