package dev.magpie.explorer.litmus;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads what a litmus test asks of its final states. */
final class ConditionParser {
  private final Tokens tokens;
  private final Declarations declarations;
  private final Set<Observed> observed = new TreeSet<>();

  ConditionParser(Tokens tokens, Declarations declarations) {
    this.tokens = tokens;
    this.declarations = declarations;
  }

  Postcondition parse() throws LitmusException {
    if (tokens.takeIf("locations")) {
      locations();
    }
    Condition filter = tokens.takeIf("filter") ? disjunction() : new Condition.Truth(true);
    // as in herd7, no condition at all is one that always holds
    Quantifier quantifier = Quantifier.FORALL;
    Condition condition = new Condition.Truth(true);
    String text = "true";
    if (!atEnd()) {
      quantifier = quantifier();
      Token first = tokens.peek();
      condition = disjunction();
      text = tokens.textFrom(first);
    }
    tokens.takeIf(";");
    if (!atEnd()) {
      throw tokens.unexpected("/\\, \\/ or the end of the file");
    }
    return new Postcondition(quantifier, condition, text, filter, List.copyOf(observed));
  }

  /** What follows "with" tells other tools what to expect of other models. */
  private boolean atEnd() {
    return tokens.peek().kind() == Token.Kind.END || tokens.peek().is("with");
  }

  private void locations() throws LitmusException {
    tokens.expect("[");
    while (!tokens.takeIf("]")) {
      place();
      if (tokens.peek().kind() == Token.Kind.WORD) {
        // its type
        tokens.take();
      }
      if (!tokens.peek().is("]")) {
        tokens.expect(";");
      }
    }
  }

  private Quantifier quantifier() throws LitmusException {
    if (tokens.takeIf("exists") || tokens.takeIf("final") || tokens.peek().is("(")) {
      return Quantifier.EXISTS;
    }
    if (tokens.takeIf("forall")) {
      return Quantifier.FORALL;
    }
    if (tokens.takeIf("~") || tokens.takeIf("not")) {
      tokens.expect("exists");
      return Quantifier.NOT_EXISTS;
    }
    throw tokens.unexpected("the next thread, or exists, ~exists or forall");
  }

  private Condition disjunction() throws LitmusException {
    Condition left = conjunction();
    while (tokens.takeIf("\\/")) {
      left = new Condition.Or(left, conjunction());
    }
    return left;
  }

  private Condition conjunction() throws LitmusException {
    Condition left = implication();
    while (tokens.takeIf("/\\")) {
      left = new Condition.And(left, implication());
    }
    return left;
  }

  /** Binds closer than "and", as in herd7. */
  private Condition implication() throws LitmusException {
    Condition left = atom();
    return tokens.takeIf("=>") ? new Condition.Or(new Condition.Not(left), implication()) : left;
  }

  private Condition atom() throws LitmusException {
    if (tokens.takeIf("~") || tokens.takeIf("not")) {
      return new Condition.Not(atom());
    }
    if (tokens.takeIf("(")) {
      Condition inner = disjunction();
      tokens.expect(")");
      return inner;
    }
    if (tokens.takeIf("true")) {
      return new Condition.Truth(true);
    }
    if (tokens.takeIf("false")) {
      return new Condition.Truth(false);
    }
    return comparison();
  }

  private Condition comparison() throws LitmusException {
    Observed place = place();
    boolean differs = tokens.takeIf("!=") || tokens.takeIf("<>");
    if (!differs && !tokens.takeIf("==")) {
      tokens.expect("=");
    }
    Condition equal =
        tokens.peek().is("[") || tokens.peekSecond().is(":")
            ? new Condition.EqualsPlace(place, place())
            : new Condition.EqualsConstant(
                place, tokens.expectNumber("a number, a register such as 0:r0, or [x]"));
    return differs ? new Condition.Not(equal) : equal;
  }

  private Observed place() throws LitmusException {
    Token first = tokens.peek();
    Observed place = Places.parse(tokens);
    if (place.isShared()) {
      if (declarations.location(place.name()) == null) {
        throw tokens.unexpected(
            first, "a location: one of " + String.join(", ", declarations.locations()));
      }
    } else if (!declarations.hasThread(place.thread())) {
      throw tokens.unexpected(
          first, "the number of a thread: at most " + declarations.highestThread());
    } else if (declarations.thread(place.thread()).slot(place.name()) == null) {
      throw tokens.unexpected(first, "a register that thread " + place.thread() + " has");
    }
    observed.add(place);
    return place;
  }
}
