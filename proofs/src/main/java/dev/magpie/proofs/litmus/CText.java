package dev.magpie.proofs.litmus;

import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Mode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Writes herd7's C11. A read-modify-write is an exchange: the condition says what it reads, so a
 * compare-and-exchange would do no other.
 */
final class CText extends LitmusText {
  CText(Shape shape, Variant variant, Criterion criterion) {
    super(shape, variant, criterion);
  }

  @Override
  String language() {
    return "C";
  }

  @Override
  void initial() {
    line(
        names.locations().stream()
            .map(location -> "[" + names.location(location) + "] = 0;")
            .collect(Collectors.joining(" ", "{ ", " }")));
  }

  @Override
  String head(int thread) {
    return locations(thread).stream()
        .map(location -> type(location) + "* " + names.location(location))
        .collect(Collectors.joining(", ", "P" + thread + " (", ")"));
  }

  private String type(Integer location) {
    List<Step> steps = shape.steps().stream().filter(step -> step.location() == location).toList();
    return steps.stream().allMatch(this::isPlain) ? "int" : "atomic_int";
  }

  @Override
  String call(Step step, Ordering ordering) {
    return switch (step.kind()) {
      case FENCE -> fence(Objects.requireNonNull(ordering.fence()));
      case READ -> isPlain(step) ? "*" + names.location(step) : load(step, ordering);
      case WRITE ->
          isPlain(step)
              ? "*" + names.location(step) + " = " + shape.written(step)
              : write("atomic_store_explicit", step, order(ordering.write()));
      case UPDATE -> write("atomic_exchange_explicit", step, order(ordering));
    };
  }

  private String load(Step step, Ordering ordering) {
    return "atomic_load_explicit(" + names.location(step) + ", " + order(ordering.read()) + ")";
  }

  private String write(String function, Step step, String order) {
    return "%s(%s, %d, %s)".formatted(function, names.location(step), shape.written(step), order);
  }

  private static String fence(Fence fence) {
    return switch (fence) {
      case NONE -> "";
      case FULL -> fence(Mode.VOLATILE);
      case ACQUIRE -> fence(Mode.ACQUIRE);
      case RELEASE -> fence(Mode.RELEASE);
    };
  }

  private static String fence(Mode mode) {
    return "atomic_thread_fence(" + order(mode) + ")";
  }

  private static String order(Mode mode) {
    return switch (mode) {
      case PLAIN, PERMIT, OPAQUE -> "memory_order_relaxed";
      case ACQUIRE -> "memory_order_acquire";
      case RELEASE -> "memory_order_release";
      case VOLATILE -> "memory_order_seq_cst";
    };
  }

  private static String order(Ordering update) {
    if (update.read() == Mode.ACQUIRE && update.write() == Mode.RELEASE) {
      return "memory_order_acq_rel";
    }
    return update.read() == Mode.OPAQUE ? order(update.write()) : order(update.read());
  }
}
