package dev.magpie.explorer.oracle;

import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Weakens one mode or fence of a program by one step. */
final class Weakening {
  private Weakening() {}

  /** Every program that differs by one weaker mode, one weaker fence, or one fence less. */
  static List<SmallProgram> all(SmallProgram program) {
    List<SmallProgram> weaker = new ArrayList<>();
    for (int thread = 0; thread < program.threads(); thread++) {
      List<Step> steps = program.code().get(thread);
      for (int at = 0; at < steps.size(); at++) {
        for (List<Step> replacement : weaker(steps.get(at))) {
          List<Step> changed = new ArrayList<>(steps);
          changed.remove(at);
          changed.addAll(at, replacement);
          weaker.add(program.with(thread, changed));
        }
      }
    }
    return weaker;
  }

  private static List<List<Step>> weaker(Step step) {
    List<List<Step>> weaker = new ArrayList<>();
    if (step instanceof Step.Barrier barrier) {
      weaker.add(List.of());
      if (barrier.fence() == Fence.FULL) {
        weaker.add(List.of(new Step.Barrier(Fence.ACQUIRE)));
        weaker.add(List.of(new Step.Barrier(Fence.RELEASE)));
      }
    } else if (step instanceof Step.If conditional) {
      for (List<Step> then : weaker(conditional.then().get(0))) {
        weaker.add(List.of(new Step.If(conditional.register(), conditional.value(), then)));
      }
    } else {
      access(step).forEach(weaker::add);
    }
    return weaker;
  }

  private static List<List<Step>> access(Step step) {
    if (step instanceof Step.Load load) {
      return each(read(load.mode()), m -> new Step.Load(load.register(), load.location(), m));
    }
    if (step instanceof Step.Store store) {
      return each(write(store.mode()), m -> new Step.Store(store.location(), m, store.value()));
    }
    if (step instanceof Step.Rmw rmw) {
      List<List<Step>> weaker = new ArrayList<>();
      weaker.addAll(each(read(rmw.read()), m -> rmw.with(m, rmw.write())));
      weaker.addAll(each(write(rmw.write()), m -> rmw.with(rmw.read(), m)));
      return weaker;
    }
    if (step instanceof Step.Cas cas) {
      List<List<Step>> weaker = new ArrayList<>();
      weaker.addAll(each(read(cas.read()), m -> cas.with(m, cas.write(), cas.failure())));
      weaker.addAll(each(write(cas.write()), m -> cas.with(cas.read(), m, cas.failure())));
      weaker.addAll(each(read(cas.failure()), m -> cas.with(cas.read(), cas.write(), m)));
      return weaker;
    }
    return List.of();
  }

  private static List<List<Step>> each(List<Mode> modes, Function<Mode, Step> step) {
    return modes.stream().map(mode -> List.of(step.apply(mode))).toList();
  }

  private static List<Mode> read(Mode mode) {
    return switch (mode) {
      case VOLATILE -> List.of(Mode.ACQUIRE);
      case ACQUIRE -> List.of(Mode.OPAQUE);
      default -> List.of();
    };
  }

  private static List<Mode> write(Mode mode) {
    return switch (mode) {
      case VOLATILE -> List.of(Mode.RELEASE);
      case RELEASE -> List.of(Mode.OPAQUE);
      default -> List.of();
    };
  }
}
