package dev.magpie.explorer.program;

/** The strength of one access; of a read-modify-write, that of one of its halves. */
public enum Mode {
  /** Non-atomic: two unordered accesses, one of them a write, are a data race. */
  PLAIN,
  /** The permit of {@code LockSupport}: atomic, and never part of any synchronization. */
  PERMIT,
  OPAQUE,
  ACQUIRE,
  RELEASE,
  VOLATILE;

  /** Whether a read in this mode acquires what the write that it reads from released. */
  public boolean acquires() {
    return this == ACQUIRE || this == VOLATILE;
  }

  /** Whether a write in this mode releases all that comes before it. */
  public boolean releases() {
    return this == RELEASE || this == VOLATILE;
  }

  /** Whether the access can take part in synchronization, perhaps with a fence beside it. */
  public boolean synchronizes() {
    return this != PLAIN && this != PERMIT;
  }
}
