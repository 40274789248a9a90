package dev.magpie.explorer.litmus;

import java.util.ArrayList;
import java.util.List;

/** Cuts the text of a litmus file, from the initial state on, into tokens. */
final class Lexer {
  /** Each before those that it begins with. */
  private static final List<String> SYMBOLS =
      List.of(
          "/\\", "\\/", "&&", "||", "==", "!=", "<>", "<=", ">=", "=>", "{", "}", "(", ")", "[",
          "]", ";", ",", ":", "=", ".", "+", "-", "*", "/", "%", "^", "&", "|", "!", "~", "<", ">");

  private final Source source;
  private final List<Token> tokens = new ArrayList<>();

  private Lexer(Source source) {
    this.source = source;
  }

  /** The tokens from the source's position on; the last is {@link Token.Kind#END}. */
  static List<Token> tokens(Source source) throws LitmusException {
    Lexer lexer = new Lexer(source);
    while (lexer.next()) {
      source.skipBlanks();
    }
    return lexer.tokens;
  }

  private boolean next() throws LitmusException {
    source.skipBlanks();
    // herd7 takes nothing from behind this sign
    if (source.atEnd() || source.startsWith("<<")) {
      add(Token.Kind.END, 0);
      return false;
    }
    char c = source.peek();
    if (isDigit(c)) {
      add(Token.Kind.NUMBER, numberLength());
    } else if (isLetter(c)) {
      add(Token.Kind.WORD, source.lengthWhile(Lexer::isLetterOrDigit));
    } else {
      add(Token.Kind.SYMBOL, symbolLength());
    }
    return true;
  }

  private int numberLength() {
    boolean hexadecimal = source.startsWith("0x") || source.startsWith("0X");
    return source.lengthWhile(hexadecimal ? Lexer::isLetterOrDigit : Lexer::isDigit);
  }

  private int symbolLength() throws LitmusException {
    for (String symbol : SYMBOLS) {
      if (source.startsWith(symbol)) {
        return symbol.length();
      }
    }
    throw source.error("found '" + source.peek() + "', expected a name, a number or a sign");
  }

  private void add(Token.Kind kind, int length) {
    int line = source.line();
    int column = source.column();
    int start = source.position();
    String text = source.take(length);
    tokens.add(new Token(kind, text, line, column, start, start + length));
  }

  private static boolean isDigit(int c) {
    return '0' <= c && c <= '9';
  }

  static boolean isLetter(int c) {
    return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || c == '_' || c == '$';
  }

  private static boolean isLetterOrDigit(int c) {
    return isLetter(c) || isDigit(c);
  }
}
