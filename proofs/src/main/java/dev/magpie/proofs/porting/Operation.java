package dev.magpie.proofs.porting;

import dev.magpie.proofs.Site;

/** What a site does, in the words that languages have for it. */
enum Operation {
  LOAD,
  STORE,
  SWAP,
  ADD,
  OR,
  AND,
  XOR,
  CAS,
  WEAK_CAS,
  FENCE;

  static Operation of(Site site) {
    return switch (site.kind()) {
      case LOAD -> LOAD;
      case STORE -> STORE;
      case CAS -> CAS;
      case WEAK_CAS -> WEAK_CAS;
      case FENCE -> FENCE;
      case RMW -> ofUpdate(site.call());
    };
  }

  private static Operation ofUpdate(String call) {
    if (call.startsWith("getAndSet")) {
      return SWAP;
    }
    if (call.startsWith("getAndBitwiseOr")) {
      return OR;
    }
    if (call.startsWith("getAndBitwiseAnd")) {
      return AND;
    }
    return call.startsWith("getAndBitwiseXor") ? XOR : ADD;
  }

  /** Whether the failure of it has an order of its own. */
  boolean mayFail() {
    return this == CAS || this == WEAK_CAS;
  }
}
