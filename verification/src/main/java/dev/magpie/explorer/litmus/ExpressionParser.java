package dev.magpie.explorer.litmus;

import dev.magpie.explorer.litmus.AccessMethod.Kind;

/** Reads the expressions of one thread. */
final class ExpressionParser {
  private static final int LOWEST = 0;

  private final Tokens tokens;
  private final HandleParser handles;
  private final Registers registers;

  ExpressionParser(Tokens tokens, HandleParser handles, Registers registers) {
    this.tokens = tokens;
    this.handles = handles;
    this.registers = registers;
  }

  Expression parse() throws LitmusException {
    return above(LOWEST);
  }

  /** An expression whose operators all bind closer than that. */
  private Expression above(int precedence) throws LitmusException {
    Expression left = unary();
    boolean compared = false;
    while (Operator.isOne(tokens.peek())) {
      Operator operator = Operator.of(tokens.peek().text());
      // comparisons do not associate
      if (operator.precedence <= precedence || (compared && operator.isComparison())) {
        break;
      }
      tokens.take();
      left = new Expression.Binary(operator, left, above(operator.precedence));
      compared = operator.isComparison();
    }
    return left;
  }

  private Expression unary() throws LitmusException {
    if (tokens.takeIf("!")) {
      return new Expression.Not(unary());
    }
    if (tokens.peek().is("-") && tokens.peekSecond().kind() != Token.Kind.NUMBER) {
      tokens.take();
      return new Expression.Binary(Operator.SUBTRACT, new Expression.Constant(0), unary());
    }
    if (tokens.takeIf("(")) {
      Expression inner = parse();
      tokens.expect(")");
      return inner;
    }
    if (tokens.peek().kind() != Token.Kind.WORD) {
      return new Expression.Constant(tokens.expectNumber("an expression"));
    }
    return named();
  }

  private Expression named() throws LitmusException {
    Token name = tokens.peek();
    if (name.is("true") || name.is("false")) {
      tokens.take();
      return new Expression.Constant(Operator.truth(name.is("true")));
    }
    if (tokens.peekSecond().is(".")) {
      return access();
    }
    Integer slot = registers.slot(name.text());
    if (slot == null) {
      throw tokens.unexpected("a register that has a value, or a handle and a '.'");
    }
    tokens.take();
    return new Expression.Register(slot);
  }

  private Expression access() throws LitmusException {
    HandleParser.Call call = handles.parse();
    AccessMethod method = call.method();
    int location = call.location();
    if (method.kind() == Kind.SET) {
      throw tokens.unexpected(call.name(), "an access method that returns a value");
    }
    if (method.kind() == Kind.GET) {
      tokens.expect(")");
      return new Expression.Get(location, method.read(), handles.site(call));
    }
    Expression first = parse();
    if (method.kind().arguments == 1) {
      tokens.expect(")");
      return new Expression.GetAndUpdate(location, method, first, handles.site(call));
    }
    tokens.expect(",");
    Expression second = parse();
    tokens.expect(")");
    return new Expression.CompareAndSet(location, method, first, second, handles.site(call));
  }
}
