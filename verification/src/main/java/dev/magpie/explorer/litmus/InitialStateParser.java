package dev.magpie.explorer.litmus;

import java.util.HashSet;
import java.util.Set;

/** Reads the initial state: values of locations and registers, and each thread's handles. */
final class InitialStateParser {
  private final Tokens tokens;
  private final Declarations declarations;
  private final Set<Observed> given = new HashSet<>();

  InitialStateParser(Tokens tokens, Declarations declarations) {
    this.tokens = tokens;
    this.declarations = declarations;
  }

  void parse() throws LitmusException {
    tokens.expect("{");
    while (!tokens.takeIf("}")) {
      if (!tokens.takeIf(";")) {
        entry();
        if (!tokens.peek().is("}")) {
          tokens.expect(";");
        }
      }
    }
  }

  private void entry() throws LitmusException {
    if (tokens.peek().kind() == Token.Kind.WORD && startsPlace(tokens.peekSecond())) {
      // the type
      tokens.take();
    }
    Token first = tokens.peek();
    Observed place = Places.parse(tokens);
    if (!given.add(place)) {
      throw tokens.unexpected(first, "a name that has no initial value yet");
    }
    if (place.isShared()) {
      declarations.initialize(place.name(), tokens.takeIf("=") ? number() : 0);
    } else {
      ofThread(place);
    }
  }

  private static boolean startsPlace(Token token) {
    return token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER || token.is("[");
  }

  private void ofThread(Observed place) throws LitmusException {
    Registers registers = declarations.thread(place.thread());
    if (!tokens.takeIf("=")) {
      registers.initialize(place.name(), 0);
      return;
    }
    boolean address = tokens.takeIf("&");
    if (address || tokens.peek().kind() == Token.Kind.WORD) {
      Token location = tokens.expectWord("the name of a location");
      registers.bind(place.name(), declarations.declared(location.text()));
    } else {
      registers.initialize(place.name(), number());
    }
  }

  private long number() throws LitmusException {
    return tokens.expectNumber("a number");
  }
}
