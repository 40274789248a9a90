package dev.magpie.proofs.litmus;

import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Mode;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Writes herd7's Java. A read-modify-write is a compare-and-exchange of the values that the shape
 * has it read and write; herd7 has no getAndSet.
 */
final class JavaText extends LitmusText {
  JavaText(Shape shape, Variant variant, Criterion criterion) {
    super(shape, variant, criterion);
  }

  @Override
  String language() {
    return "Java";
  }

  @Override
  void initial() {
    line("{");
    line(
        names.locations().stream()
            .map(location -> names.location(location) + " = 0;")
            .collect(Collectors.joining(" ")));
    for (int thread = 0; thread < shape.threads().size(); thread++) {
      String prefix = thread + ":";
      line(
          locations(thread).stream()
              .map(names::location)
              .map(name -> prefix + name.toUpperCase(Locale.ROOT) + "=" + name + ";")
              .collect(Collectors.joining(" ")));
    }
    line("}");
  }

  @Override
  String head(int thread) {
    return "Thread" + thread;
  }

  @Override
  String call(Step step, Ordering ordering) {
    return switch (step.kind()) {
      case FENCE -> fence(Objects.requireNonNull(ordering.fence()));
      case READ -> names.handle(step) + ".get" + mode(ordering.read()) + "()";
      case WRITE ->
          names.handle(step) + ".set" + mode(ordering.write()) + "(" + shape.written(step) + ")";
      case UPDATE -> update(step, ordering);
    };
  }

  private static String fence(Fence fence) {
    return switch (fence) {
      case NONE -> "";
      case FULL -> "fullFence()";
      case ACQUIRE -> "acquireFence()";
      case RELEASE -> "releaseFence()";
    };
  }

  private static String mode(Mode mode) {
    return switch (mode) {
      case PLAIN -> "";
      case OPAQUE, PERMIT -> "Opaque";
      case ACQUIRE -> "Acquire";
      case RELEASE -> "Release";
      case VOLATILE -> "Volatile";
    };
  }

  private String update(Step step, Ordering ordering) {
    return "%s.%s(%d, %d)"
        .formatted(names.handle(step), method(ordering), shape.read(step), shape.written(step));
  }

  private static String method(Ordering update) {
    if (orders(update, Mode.VOLATILE, Mode.VOLATILE)) {
      return "compareAndExchange";
    }
    if (orders(update, Mode.ACQUIRE, Mode.OPAQUE)) {
      return "compareAndExchangeAcquire";
    }
    if (orders(update, Mode.OPAQUE, Mode.RELEASE)) {
      return "compareAndExchangeRelease";
    }
    if (isOpaque(update)) {
      return "weakCompareAndSetPlain";
    }
    throw new IllegalArgumentException("Java has no update in the modes " + update);
  }

  private static boolean isOpaque(Ordering update) {
    return orders(update, Mode.OPAQUE, Mode.OPAQUE);
  }

  private static boolean orders(Ordering update, Mode read, Mode write) {
    return update.read() == read && update.write() == write;
  }

  /** A weak compare-and-set says whether it wrote, and not what it read. */
  @Override
  int result(Step read) {
    boolean isSuccess = read.kind() == Step.Kind.UPDATE && isOpaque(ordering(read));
    return isSuccess ? 1 : super.result(read);
  }
}
