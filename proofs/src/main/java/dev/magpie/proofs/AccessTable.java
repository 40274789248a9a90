package dev.magpie.proofs;

import static dev.magpie.proofs.Kind.CAS;
import static dev.magpie.proofs.Kind.FENCE;
import static dev.magpie.proofs.Kind.LOAD;
import static dev.magpie.proofs.Kind.RMW;
import static dev.magpie.proofs.Kind.STORE;
import static dev.magpie.proofs.Kind.WEAK_CAS;
import static dev.magpie.proofs.Mode.ACQUIRE;
import static dev.magpie.proofs.Mode.OPAQUE;
import static dev.magpie.proofs.Mode.PLAIN;
import static dev.magpie.proofs.Mode.RELEASE;
import static dev.magpie.proofs.Mode.VOLATILE;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What each method of the atomic classes, or of {@code VarHandle}, does to memory. */
final class AccessTable {

  /** A method's effect. */
  record Access(Kind kind, Mode mode) {}

  /** For AtomicLong and the like, and their arrays: {@code get} and {@code set} are volatile. */
  static final AccessTable ATOMICS =
      new AccessTable(Set.of("<init>", "length", "hashCode", "equals", "getClass"))
          .put(LOAD, PLAIN, "getPlain")
          .put(STORE, PLAIN, "setPlain")
          .put(LOAD, VOLATILE, "get", "intValue", "longValue", "floatValue", "doubleValue")
          .put(LOAD, VOLATILE, "toString")
          .put(STORE, VOLATILE, "set")
          .put(STORE, RELEASE, "lazySet")
          .put(WEAK_CAS, PLAIN, "weakCompareAndSet")
          .put(WEAK_CAS, VOLATILE, "weakCompareAndSetVolatile")
          .put(RMW, VOLATILE, "getAndIncrement", "getAndDecrement", "getAndUpdate")
          .put(RMW, VOLATILE, "incrementAndGet", "decrementAndGet", "updateAndGet")
          .put(RMW, VOLATILE, "addAndGet", "getAndAccumulate", "accumulateAndGet");

  /** For VarHandle: {@code get} and {@code set} are plain, {@code weakCompareAndSet} is not. */
  static final AccessTable VAR_HANDLE =
      new AccessTable(
              Set.of(
                  "varType",
                  "coordinateTypes",
                  "accessModeType",
                  "isAccessModeSupported",
                  "hasInvokeExactBehavior",
                  "withInvokeBehavior",
                  "withInvokeExactBehavior",
                  "describeConstable",
                  "toString"))
          .put(LOAD, PLAIN, "get")
          .put(STORE, PLAIN, "set")
          .put(LOAD, VOLATILE, "getVolatile")
          .put(STORE, VOLATILE, "setVolatile")
          .put(WEAK_CAS, VOLATILE, "weakCompareAndSet")
          .put(RMW, VOLATILE, "getAndBitwiseOr", "getAndBitwiseAnd", "getAndBitwiseXor")
          .put(RMW, ACQUIRE, "getAndSetAcquire", "getAndAddAcquire", "getAndBitwiseOrAcquire")
          .put(RMW, ACQUIRE, "getAndBitwiseAndAcquire", "getAndBitwiseXorAcquire")
          .put(RMW, RELEASE, "getAndSetRelease", "getAndAddRelease", "getAndBitwiseOrRelease")
          .put(RMW, RELEASE, "getAndBitwiseAndRelease", "getAndBitwiseXorRelease")
          .put(FENCE, Mode.FENCE, "fullFence")
          .put(FENCE, Mode.ACQUIRE_FENCE, "acquireFence")
          .put(FENCE, Mode.RELEASE_FENCE, "releaseFence");

  private final Map<String, Access> accesses = new HashMap<>();
  private final Set<String> others;

  private AccessTable(Set<String> others) {
    this.others = others;
    put(LOAD, OPAQUE, "getOpaque");
    put(LOAD, ACQUIRE, "getAcquire");
    put(STORE, OPAQUE, "setOpaque");
    put(STORE, RELEASE, "setRelease");
    put(CAS, VOLATILE, "compareAndSet", "compareAndExchange");
    put(CAS, ACQUIRE, "compareAndExchangeAcquire");
    put(CAS, RELEASE, "compareAndExchangeRelease");
    put(WEAK_CAS, PLAIN, "weakCompareAndSetPlain");
    put(WEAK_CAS, ACQUIRE, "weakCompareAndSetAcquire");
    put(WEAK_CAS, RELEASE, "weakCompareAndSetRelease");
    put(RMW, VOLATILE, "getAndSet", "getAndAdd");
  }

  private AccessTable put(Kind kind, Mode mode, String... methods) {
    for (String method : methods) {
      accesses.put(method, new Access(kind, mode));
    }
    return this;
  }

  /** Returns what the method does, or empty if it touches no shared memory or is unknown. */
  Optional<Access> access(String method) {
    return Optional.ofNullable(accesses.get(method));
  }

  /** Returns true for a method whose effect is known, be it none. */
  boolean knows(String method) {
    return accesses.containsKey(method) || others.contains(method);
  }
}
