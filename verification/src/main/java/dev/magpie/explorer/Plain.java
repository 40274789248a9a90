package dev.magpie.explorer;

/** How plain accesses are read. */
public enum Plain {
  /** Two unordered plain accesses, one of them a write, are a failure. */
  RACE,
  /** As opaque accesses; nothing races. */
  OPAQUE
}
