package dev.magpie.explorer.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Makes a program that fails smaller, for as long as it fails. */
final class Shrinker {
  private Shrinker() {}

  static SmallProgram shrink(SmallProgram program, Predicate<SmallProgram> fails) {
    SmallProgram smallest = program;
    Optional<SmallProgram> smaller = Optional.of(program);
    while (smaller.isPresent()) {
      smallest = smaller.get();
      smaller = smaller(smallest).stream().filter(fails).findFirst();
    }
    return smallest;
  }

  private static List<SmallProgram> smaller(SmallProgram program) {
    List<SmallProgram> candidates = new ArrayList<>();
    for (int thread = 0; thread < program.threads(); thread++) {
      List<Step> steps = program.code().get(thread);
      for (int at = 0; at < steps.size(); at++) {
        candidates.add(with(program, thread, without(steps, at)));
        if (steps.get(at) instanceof Step.If conditional) {
          List<Step> always = new ArrayList<>(without(steps, at));
          always.addAll(at, conditional.then());
          candidates.add(with(program, thread, always));
        }
      }
    }
    if (!program.initial().isEmpty()) {
      candidates.add(
          new SmallProgram(
              program.code(),
              Map.of(),
              program.mayRace(),
              program.mayWait(),
              program.startsLater()));
    }
    return candidates;
  }

  private static List<Step> without(List<Step> steps, int at) {
    List<Step> rest = new ArrayList<>(steps);
    rest.remove(at);
    return rest;
  }

  /** The program with other statements in a thread; an empty last thread is left out. */
  private static SmallProgram with(SmallProgram program, int thread, List<Step> steps) {
    List<List<Step>> code = new ArrayList<>(program.code());
    code.set(thread, steps);
    Set<Integer> later = program.startsLater();
    if (steps.isEmpty() && thread == code.size() - 1 && !isNamed(code, thread)) {
      code.remove(thread);
    }
    return new SmallProgram(code, program.initial(), program.mayRace(), program.mayWait(), later);
  }

  private static boolean isNamed(List<List<Step>> code, int thread) {
    return code.stream()
        .flatMap(List::stream)
        .anyMatch(
            step -> step.equals(new Step.Start(thread)) || step.equals(new Step.Join(thread)));
  }
}
