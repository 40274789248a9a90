package dev.magpie.explorer.oracle;

import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Value;
import org.jspecify.annotations.Nullable;

/**
 * An event of a candidate execution.
 *
 * @param thread -1 for the write of an initial value
 * @param index the place in the thread
 * @param location -1 if it is no access
 * @param rmw whether it is half of a read-modify-write, or the read of one that wrote nothing
 * @param number what was chosen, or which thread is started or joined
 */
record Node(
    Kind kind,
    int thread,
    int index,
    int location,
    Mode mode,
    @Nullable Value value,
    @Nullable Fence fence,
    boolean rmw,
    int number) {

  /** What an event is; BEGIN and END are the synthetic first and last action of a thread. */
  enum Kind {
    READ,
    WRITE,
    FENCE,
    CHOICE,
    START,
    JOIN,
    BEGIN,
    END
  }

  static Node access(Kind kind, int thread, int index, int location, Mode mode, Value value) {
    return new Node(kind, thread, index, location, mode, value, null, false, 0);
  }

  static Node half(Kind kind, int thread, int index, int location, Mode mode, Value value) {
    return new Node(kind, thread, index, location, mode, value, null, true, 0);
  }

  static Node fence(int thread, int index, Fence fence) {
    return new Node(Kind.FENCE, thread, index, -1, Mode.PLAIN, null, fence, false, 0);
  }

  static Node other(Kind kind, int thread, int index, int number) {
    return new Node(kind, thread, index, -1, Mode.PLAIN, null, null, false, number);
  }

  boolean isRead() {
    return kind == Kind.READ;
  }

  boolean isWrite() {
    return kind == Kind.WRITE;
  }

  boolean isAccess() {
    return location >= 0;
  }

  /** Full fences only: the others are no SC fences. */
  boolean isScFence() {
    return fence == Fence.FULL;
  }

  boolean isSc() {
    return isScFence() || (isAccess() && mode == Mode.VOLATILE);
  }

  /** Starts, joins, and what they wait for. */
  boolean isOfThreads() {
    return switch (kind) {
      case START, JOIN, BEGIN, END -> true;
      case READ, WRITE, FENCE, CHOICE -> false;
    };
  }

  /** At least relaxed: neither non-atomic nor a permit, which never synchronizes. */
  boolean isAtLeastRelaxed() {
    return isAccess() && mode != Mode.PLAIN && mode != Mode.PERMIT;
  }

  boolean isAtLeastAcquire() {
    return switch (kind) {
      case READ -> mode == Mode.ACQUIRE || mode == Mode.VOLATILE;
      case FENCE -> fence != Fence.RELEASE;
      default -> false;
    };
  }

  boolean isAtLeastRelease() {
    return switch (kind) {
      case WRITE -> mode == Mode.RELEASE || mode == Mode.VOLATILE;
      case FENCE -> fence != Fence.ACQUIRE;
      default -> false;
    };
  }

  /** The thread and the place in it. */
  String name() {
    return thread < 0 ? "init" : thread + "." + index;
  }
}
