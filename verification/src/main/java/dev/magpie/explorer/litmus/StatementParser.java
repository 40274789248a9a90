package dev.magpie.explorer.litmus;

import dev.magpie.explorer.program.Fence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the code of one thread. */
final class StatementParser {
  private final Tokens tokens;
  private final Registers registers;
  private final HandleParser handles;
  private final ExpressionParser expressions;

  StatementParser(Tokens tokens, Declarations declarations, int thread) {
    this.tokens = tokens;
    this.registers = declarations.thread(thread);
    this.handles = new HandleParser(tokens, declarations, thread);
    this.expressions = new ExpressionParser(tokens, handles, registers);
  }

  Statement block() throws LitmusException {
    tokens.expect("{");
    List<Statement> statements = new ArrayList<>();
    while (!tokens.takeIf("}")) {
      statements.add(statement());
    }
    return new Statement.Block(List.copyOf(statements));
  }

  private Statement statement() throws LitmusException {
    Token first = tokens.peek();
    if (first.is("{")) {
      return block();
    }
    if (tokens.takeIf(";")) {
      return new Statement.Block(List.of());
    }
    if (first.kind() != Token.Kind.WORD) {
      throw tokens.unexpected("a statement or '}'");
    }
    return switch (first.text()) {
      case "if" -> conditional();
      case "int", "long", "boolean" -> declaration();
      case "VarHandle" -> {
        tokens.take();
        tokens.expect(".");
        yield fence(first);
      }
      default -> simple(first);
    };
  }

  private Statement conditional() throws LitmusException {
    tokens.expect("if");
    tokens.expect("(");
    Expression condition = expressions.parse();
    tokens.expect(")");
    Statement then = statement();
    @Nullable Statement otherwise = tokens.takeIf("else") ? statement() : null;
    return new Statement.If(condition, then, otherwise);
  }

  private Statement declaration() throws LitmusException {
    tokens.take();
    Token name = tokens.expectWord("the name of a register");
    if (tokens.takeIf(";")) {
      registers.assigned(name.text());
      return new Statement.Block(List.of());
    }
    return assignment(name);
  }

  private Statement assignment(Token register) throws LitmusException {
    tokens.expect("=");
    Expression value = expressions.parse();
    tokens.expect(";");
    return new Statement.Assign(registers.assigned(register.text()), value);
  }

  private Statement simple(Token first) throws LitmusException {
    return switch (tokens.peekSecond().text()) {
      case "." -> access(first);
      case "(" -> fence(first);
      default -> assignment(tokens.take());
    };
  }

  private Statement access(Token first) throws LitmusException {
    if (!isStore()) {
      Expression call = expressions.parse();
      tokens.expect(";");
      return new Statement.Evaluate(call);
    }
    HandleParser.Call call = handles.parse();
    Expression value = expressions.parse();
    tokens.expect(")");
    int site = handles.site(first);
    tokens.expect(";");
    return new Statement.Store(call.location(), call.method().write(), value, site);
  }

  private boolean isStore() {
    AccessMethod method = AccessMethod.named(tokens.peekThird().text());
    return method != null && method.kind() == AccessMethod.Kind.SET;
  }

  private Statement fence(Token start) throws LitmusException {
    Token name = tokens.expectWord("a fence of VarHandle");
    @Nullable Fence fence =
        switch (name.text()) {
          case "fullFence" -> Fence.FULL;
          case "acquireFence" -> Fence.ACQUIRE;
          case "releaseFence" -> Fence.RELEASE;
          case "loadLoadFence", "storeStoreFence" -> null;
          default ->
              throw tokens.unexpected(
                  name, "fullFence, acquireFence, releaseFence, loadLoadFence or storeStoreFence");
        };
    tokens.expect("(");
    tokens.expect(")");
    String place = tokens.place(start);
    int site = handles.site(start);
    tokens.expect(";");
    return fence == null
        ? new Statement.Unmodelled(place + ": no memory model here is as weak as this fence")
        : new Statement.Ordering(fence, site);
  }
}
