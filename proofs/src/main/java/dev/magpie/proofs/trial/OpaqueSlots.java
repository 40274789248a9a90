package dev.magpie.proofs.trial;

import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.rewrite.Access;
import dev.magpie.explorer.rewrite.Access.Operation;
import dev.magpie.explorer.rewrite.Mutation;
import dev.magpie.explorer.rewrite.Site;
import java.util.List;

/**
 * The plain slots and fields of the shipped code made opaque, as a port has them whose slots are
 * relaxed atomics: then no two accesses of them race. What the scenarios have of their own, such as
 * what a task carries, stays plain, and so do the initial values of the atomic classes, which are
 * not atomic in other languages either.
 */
final class OpaqueSlots {
  private static final List<String> SHIPPED = List.of("dev.magpie.queue.", "dev.magpie.pool.");

  private OpaqueSlots() {}

  /** What the explorer does in the shipped classes, besides another mutation. */
  static Mutation after(Mutation mutation) {
    return (place, access) -> {
      Access done = mutation.replace(place, access);
      return isShipped(place) && isPlain(done) ? done.withModes(Mode.OPAQUE, Mode.OPAQUE) : done;
    };
  }

  private static boolean isShipped(Site place) {
    return SHIPPED.stream().anyMatch(place.className()::startsWith);
  }

  private static boolean isPlain(Access access) {
    boolean isSlot = access.operation() == Operation.GET || access.operation() == Operation.SET;
    return isSlot && access.read() == Mode.PLAIN;
  }
}
