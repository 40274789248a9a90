package dev.magpie.proofs;

import java.util.List;

/**
 * An edge comment: {@code // ring.publish release -> steal: the slot is filled before}.
 *
 * @param method where it stands
 * @param line its first line
 * @param statementLine the line below it and its like, where its statement must begin
 * @param partners methods at the other end, {@code steal} or {@code Ring.steal}
 */
public record EdgeComment(
    SourceMethod method,
    int line,
    int statementLine,
    String id,
    Mode mode,
    Arrow arrow,
    List<String> partners) {

  Violation violation(String message) {
    return new Violation(method.fullName(), line, id, message);
  }

  /** Returns true if it names this method as a partner. */
  boolean names(SourceMethod partner) {
    return partners.stream().anyMatch(partner::isCalled);
  }
}
