package dev.magpie.proofs.porting;

import java.util.Map;

/** How a language writes an operation with its order. */
enum Language {
  CPP(
      "C++20",
      Map.of(
          Order.RELAXED, "memory_order_relaxed",
          Order.ACQUIRE, "memory_order_acquire",
          Order.RELEASE, "memory_order_release",
          Order.ACQUIRE_RELEASE, "memory_order_acq_rel",
          Order.SEQUENTIAL, "memory_order_seq_cst")) {
    @Override
    String call(Operation operation, Order order, Order failure) {
      return switch (operation) {
        case LOAD -> "load(" + word(order) + ")";
        case STORE -> "store(v, " + word(order) + ")";
        case SWAP -> "exchange(v, " + word(order) + ")";
        case ADD -> "fetch_add(n, " + word(order) + ")";
        case OR -> "fetch_or(n, " + word(order) + ")";
        case AND -> "fetch_and(n, " + word(order) + ")";
        case XOR -> "fetch_xor(n, " + word(order) + ")";
        case CAS -> "compare_exchange_strong(e, v, " + word(order) + ", " + word(failure) + ")";
        case WEAK_CAS -> "compare_exchange_weak(e, v, " + word(order) + ", " + word(failure) + ")";
        case FENCE -> "atomic_thread_fence(" + word(order) + ")";
      };
    }
  },
  RUST(
      "Rust",
      Map.of(
          Order.RELAXED, "Relaxed",
          Order.ACQUIRE, "Acquire",
          Order.RELEASE, "Release",
          Order.ACQUIRE_RELEASE, "AcqRel",
          Order.SEQUENTIAL, "SeqCst")) {
    @Override
    String call(Operation operation, Order order, Order failure) {
      return switch (operation) {
        case LOAD -> "load(" + word(order) + ")";
        case STORE -> "store(v, " + word(order) + ")";
        case SWAP -> "swap(v, " + word(order) + ")";
        case ADD -> "fetch_add(n, " + word(order) + ")";
        case OR -> "fetch_or(n, " + word(order) + ")";
        case AND -> "fetch_and(n, " + word(order) + ")";
        case XOR -> "fetch_xor(n, " + word(order) + ")";
        case CAS -> "compare_exchange(e, v, " + word(order) + ", " + word(failure) + ")";
        case WEAK_CAS -> "compare_exchange_weak(e, v, " + word(order) + ", " + word(failure) + ")";
        case FENCE -> "fence(" + word(order) + ")";
      };
    }
  },
  /** All its atomic operations are sequentially consistent. */
  GO("Go", Map.of()) {
    @Override
    String call(Operation operation, Order order, Order failure) {
      return switch (operation) {
        case LOAD -> "Load()";
        case STORE -> "Store(v)";
        case SWAP -> "Swap(v)";
        case ADD -> "Add(n)";
        case OR -> "Or(n)";
        case AND -> "And(n)";
        case XOR -> "a loop of CompareAndSwap";
        case CAS, WEAK_CAS -> "CompareAndSwap(e, v)";
        case FENCE -> "";
      };
    }
  },
  /** Without fences since 0.14. */
  ZIG(
      "Zig",
      Map.of(
          Order.RELAXED, ".monotonic",
          Order.ACQUIRE, ".acquire",
          Order.RELEASE, ".release",
          Order.ACQUIRE_RELEASE, ".acq_rel",
          Order.SEQUENTIAL, ".seq_cst")) {
    @Override
    String call(Operation operation, Order order, Order failure) {
      return switch (operation) {
        case LOAD -> "load(" + word(order) + ")";
        case STORE -> "store(v, " + word(order) + ")";
        case SWAP -> "swap(v, " + word(order) + ")";
        case ADD -> "fetchAdd(n, " + word(order) + ")";
        case OR -> "fetchOr(n, " + word(order) + ")";
        case AND -> "fetchAnd(n, " + word(order) + ")";
        case XOR -> "fetchXor(n, " + word(order) + ")";
        case CAS -> "cmpxchgStrong(e, v, " + word(order) + ", " + word(failure) + ")";
        case WEAK_CAS -> "cmpxchgWeak(e, v, " + word(order) + ", " + word(failure) + ")";
        case FENCE -> "";
      };
    }
  },
  SWIFT(
      "Swift",
      Map.of(
          Order.RELAXED, ".relaxed",
          Order.ACQUIRE, ".acquiring",
          Order.RELEASE, ".releasing",
          Order.ACQUIRE_RELEASE, ".acquiringAndReleasing",
          Order.SEQUENTIAL, ".sequentiallyConsistent")) {
    @Override
    String call(Operation operation, Order order, Order failure) {
      return switch (operation) {
        case LOAD -> "load(ordering: " + word(order) + ")";
        case STORE -> "store(v, ordering: " + word(order) + ")";
        case SWAP -> "exchange(v, ordering: " + word(order) + ")";
        case ADD -> "wrappingAdd(n, ordering: " + word(order) + ")";
        case OR -> "bitwiseOr(n, ordering: " + word(order) + ")";
        case AND -> "bitwiseAnd(n, ordering: " + word(order) + ")";
        case XOR -> "bitwiseXor(n, ordering: " + word(order) + ")";
        case CAS -> "compareExchange(expected: e, desired: v, " + orders(order, failure) + ")";
        case WEAK_CAS ->
            "weakCompareExchange(expected: e, desired: v, " + orders(order, failure) + ")";
        case FENCE -> "atomicMemoryFence(ordering: " + word(order) + ")";
      };
    }

    private String orders(Order order, Order failure) {
      return "successOrdering: " + word(order) + ", failureOrdering: " + word(failure);
    }
  };

  /** As the page names it. */
  final String title;

  @SuppressWarnings("ImmutableEnumChecker") // made by Map.of
  private final Map<Order, String> words;

  Language(String title, Map<Order, String> words) {
    this.title = title;
    this.words = words;
  }

  final String word(Order order) {
    return words.getOrDefault(order, "");
  }

  /**
   * Returns the call; empty if the language has none.
   *
   * @param failure the order of a compare-and-set that fails
   */
  abstract String call(Operation operation, Order order, Order failure);
}
