package dev.magpie.explorer.litmus;

/**
 * A binary operator, with herd7's precedence. As there, a comparison gives 0 or 1, and {@code &&}
 * and {@code ||} take the bitwise and and or of two operands that are both evaluated.
 */
enum Operator {
  OR(1),
  XOR(2),
  AND(3),
  EQUAL(4),
  NOT_EQUAL(4),
  LESS(4),
  GREATER(4),
  AT_MOST(4),
  AT_LEAST(4),
  ADD(5),
  SUBTRACT(5),
  MULTIPLY(6),
  DIVIDE(6),
  REMAINDER(6);

  private static final int COMPARISON = 4;

  /** The higher, the closer it binds. */
  final int precedence;

  Operator(int precedence) {
    this.precedence = precedence;
  }

  boolean isComparison() {
    return precedence == COMPARISON;
  }

  static Operator of(String sign) {
    return switch (sign) {
      case "||", "|" -> OR;
      case "^" -> XOR;
      case "&&", "&" -> AND;
      case "==" -> EQUAL;
      case "!=" -> NOT_EQUAL;
      case "<" -> LESS;
      case ">" -> GREATER;
      case "<=" -> AT_MOST;
      case ">=" -> AT_LEAST;
      case "+" -> ADD;
      case "-" -> SUBTRACT;
      case "*" -> MULTIPLY;
      case "/" -> DIVIDE;
      case "%" -> REMAINDER;
      default -> throw new IllegalArgumentException("no operator: " + sign);
    };
  }

  static boolean isOne(Token token) {
    return token.kind() == Token.Kind.SYMBOL
        && switch (token.text()) {
          case "||", "|", "^", "&&", "&", "==", "!=", "<", ">", "<=", ">=" -> true;
          case "+", "-", "*", "/", "%" -> true;
          default -> false;
        };
  }

  /**
   * The value of an operation.
   *
   * @throws ArithmeticException on a division by zero
   */
  long apply(long a, long b) {
    return switch (this) {
      case OR -> a | b;
      case XOR -> a ^ b;
      case AND -> a & b;
      case EQUAL -> truth(a == b);
      case NOT_EQUAL -> truth(a != b);
      case LESS -> truth(a < b);
      case GREATER -> truth(a > b);
      case AT_MOST -> truth(a <= b);
      case AT_LEAST -> truth(a >= b);
      case ADD -> a + b;
      case SUBTRACT -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE -> a / b;
      case REMAINDER -> a % b;
    };
  }

  static long truth(boolean holds) {
    return holds ? 1 : 0;
  }
}
