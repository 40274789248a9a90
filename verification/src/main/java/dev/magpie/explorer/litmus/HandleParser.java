package dev.magpie.explorer.litmus;

/** Reads the calls of one thread up to the arguments, and numbers their sites. */
final class HandleParser {
  /**
   * A call of an access method.
   *
   * @param start its first token
   * @param name the token that names the method
   */
  record Call(Token start, Token name, int location, AccessMethod method) {}

  private final Tokens tokens;
  private final Declarations declarations;
  private final int thread;

  HandleParser(Tokens tokens, Declarations declarations, int thread) {
    this.tokens = tokens;
    this.declarations = declarations;
    this.thread = thread;
  }

  /** {@code X.method(} with a handle of this thread. */
  Call parse() throws LitmusException {
    Token handle = tokens.peek();
    Integer location = declarations.thread(thread).location(handle.text());
    if (location == null) {
      throw tokens.unexpected(
          "a handle of Thread%d, given in the initial state as in %d:X=x;"
              .formatted(thread, thread));
    }
    tokens.take();
    tokens.expect(".");
    Token name = tokens.expectWord("an access method of VarHandle");
    AccessMethod method = AccessMethod.named(name.text());
    if (method == null) {
      throw tokens.unexpected(name, "an access method of VarHandle, such as getAcquire");
    }
    tokens.expect("(");
    return new Call(handle, name, location, method);
  }

  /** The site of a call whose last token has just been taken. */
  int site(Call call) {
    return site(call.start());
  }

  int site(Token start) {
    return declarations.site(tokens.place(start));
  }
}
