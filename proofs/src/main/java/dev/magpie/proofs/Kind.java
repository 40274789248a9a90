package dev.magpie.proofs;

import java.util.Locale;

/** What a site does to memory. */
public enum Kind {
  LOAD,
  STORE,
  /** A read-modify-write that always writes. */
  RMW,
  CAS,
  /** A CAS that may fail for no reason. */
  WEAK_CAS,
  FENCE;

  /** Returns false for a kind that can never order what follows it after what it read. */
  boolean canAcquire() {
    return this != STORE;
  }

  /** Returns false for a kind that can never order what precedes it before what it writes. */
  boolean canRelease() {
    return this != LOAD;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
