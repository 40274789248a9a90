package dev.magpie.explorer.runtime;

import dev.magpie.explorer.program.Memory;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Notices the turn of a loop that leaves everything as it was before. */
public final class SpinDetector {
  private final Machine machine;
  private int frames;

  /** The visits of loop heads by calls that are still under way, callers first. */
  private @Nullable Visit[] visits = new Visit[16];

  private int depth;
  private final Visit now = new Visit();

  SpinDetector(Machine machine) {
    this.machine = machine;
  }

  /** What stood in the local variables at a loop head. */
  private static final class Visit {
    int frame;
    int head;
    int position;
    int effects;
    int bitsUsed;
    int refsUsed;
    long[] bits = new long[8];
    @Nullable Object[] refs = new Object[8];

    boolean sameLocals(Visit other) {
      return bitsUsed == other.bitsUsed
          && refsUsed == other.refsUsed
          && Arrays.equals(bits, 0, bitsUsed, other.bits, 0, bitsUsed)
          && sameRefs(other);
    }

    private boolean sameRefs(Visit other) {
      for (int i = 0; i < refsUsed; i++) {
        if (refs[i] != other.refs[i]) {
          return false;
        }
      }
      return true;
    }

    void copy(Visit other) {
      frame = other.frame;
      head = other.head;
      position = other.position;
      effects = other.effects;
      bitsUsed = other.bitsUsed;
      refsUsed = other.refsUsed;
      bits = other.bitsUsed > bits.length ? other.bits.clone() : bits;
      System.arraycopy(other.bits, 0, bits, 0, bitsUsed);
      refs = other.refsUsed > refs.length ? other.refs.clone() : refs;
      System.arraycopy(other.refs, 0, refs, 0, refsUsed);
    }
  }

  void beginRun() {
    frames = 0;
    depth = 0;
  }

  /** Returns a number for a call of a method that has loops. */
  public int frame() {
    return ++frames;
  }

  public void head(int frame, int head) {
    now.frame = frame;
    now.head = head;
    now.bitsUsed = 0;
    now.refsUsed = 0;
  }

  public void local(long bits) {
    if (now.bitsUsed == now.bits.length) {
      now.bits = Arrays.copyOf(now.bits, 2 * now.bitsUsed);
    }
    now.bits[now.bitsUsed++] = bits;
  }

  public void local(@Nullable Object object) {
    if (now.refsUsed == now.refs.length) {
      now.refs = Arrays.copyOf(now.refs, 2 * now.refsUsed);
    }
    now.refs[now.refsUsed++] = object;
  }

  /** Compares with the visit before; if nothing has changed since, the thread is left here. */
  public void visit() {
    Memory memory = machine.memory;
    if (memory == null) {
      return;
    }
    now.position = memory.position();
    now.effects = machine.effects;
    Visit before = before();
    if (before.head == now.head && before.effects == now.effects && before.sameLocals(now)) {
      throw memory.repeatsSince(before.position);
    }
    before.copy(now);
  }

  /** The visit of this head by this call, or room for one. */
  private Visit before() {
    while (depth > 0 && visit(depth - 1).frame > now.frame) {
      depth--;
    }
    for (int i = depth - 1; i >= 0 && visit(i).frame == now.frame; i--) {
      if (visit(i).head == now.head) {
        return visit(i);
      }
    }
    Visit fresh = visit(depth++);
    fresh.frame = now.frame;
    fresh.head = -1;
    return fresh;
  }

  private Visit visit(int i) {
    if (i == visits.length) {
      visits = Arrays.copyOf(visits, 2 * i);
    }
    if (visits[i] == null) {
      visits[i] = new Visit();
    }
    return Objects.requireNonNull(visits[i]);
  }
}
