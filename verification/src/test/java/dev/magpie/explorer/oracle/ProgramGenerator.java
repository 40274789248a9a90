package dev.magpie.explorer.oracle;

import dev.magpie.explorer.oracle.Step.Operand;
import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Mode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Makes up small programs, a different one for each seed. Each leans towards some kinds of
 * statements, or the rarer meetings of two rules would hardly ever happen.
 */
public final class ProgramGenerator {
  private static final int REGISTERS = 3;
  private static final Mode[] READS = {Mode.OPAQUE, Mode.ACQUIRE, Mode.VOLATILE};
  private static final Mode[] WRITES = {Mode.OPAQUE, Mode.RELEASE, Mode.VOLATILE};

  private static final Fence[] FENCES = {Fence.ACQUIRE, Fence.RELEASE, Fence.FULL};

  private final Random random;

  /** Apart from the rest, so that the rest of a program is the same whatever fails how. */
  private final Random failures;

  private final int locations;

  /** How likely each kind of statement is, in the order of {@link #plain}. */
  private final int[] weights = {6, 6, 2, 2, 2, 1, 1, 1, 0};

  private final int volatileShare;
  private final boolean plain;

  private ProgramGenerator(long seed) {
    random = new Random(seed);
    failures = new Random(~seed);
    locations = 2 + random.nextInt(2);
    plain = random.nextInt(4) == 0;
    volatileShare = random.nextInt(4);
    weights[random.nextInt(weights.length)] += 5;
    if (random.nextInt(3) > 0) {
      weights[6] = 0;
      weights[7] = 0;
    }
  }

  /** The program of a seed. */
  public static SmallProgram generate(long seed) {
    return new ProgramGenerator(seed * 0x9E3779B97F4A7C15L).program();
  }

  private SmallProgram program() {
    int threads = random.nextInt(10) < 4 ? 2 : random.nextInt(10) < 8 ? 3 : 4;
    int budget = 8 - (threads == 4 ? 1 : 0);
    List<List<Step>> code = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      int left = threads - thread - 1;
      int most = Math.min(4, budget - left);
      int steps = 1 + random.nextInt(Math.max(1, most));
      budget -= steps;
      code.add(steps(steps));
    }
    Set<Integer> later = spawn(code);
    return new SmallProgram(
        code,
        random.nextInt(4) == 0 ? Map.of(random.nextInt(locations), 1) : Map.of(),
        some(locations),
        some(threads),
        later);
  }

  /** Sometimes lets the first thread start the last one, or wait for its end. */
  private Set<Integer> spawn(List<List<Step>> code) {
    int last = code.size() - 1;
    boolean starts = random.nextInt(8) == 0;
    if (starts) {
      code.get(0).add(random.nextInt(code.get(0).size() + 1), new Step.Start(last));
    }
    if (random.nextInt(starts ? 2 : 16) == 0) {
      code.get(0).add(random.nextInt(code.get(0).size() + 1), new Step.Join(last));
    }
    return starts ? Set.of(last) : Set.of();
  }

  private Set<Integer> some(int of) {
    Set<Integer> some = new HashSet<>();
    for (int i = 0; i < of; i++) {
      if (random.nextBoolean()) {
        some.add(i);
      }
    }
    return Set.copyOf(some);
  }

  private List<Step> steps(int count) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Step step = step();
      boolean conditional = i > 0 && random.nextInt(6) == 0;
      steps.add(conditional ? new Step.If(register(), random.nextInt(2), List.of(step)) : step);
    }
    return steps;
  }

  private Step step() {
    return switch (kind()) {
      case 0 -> new Step.Load(register(), location(), mode(READS));
      case 1 -> new Step.Store(location(), mode(WRITES), operand());
      case 2 -> new Step.Rmw(register(), location(), true, operand(), half(READS), half(WRITES));
      case 3 ->
          new Step.Rmw(
              register(), location(), false, Operand.constant(1), half(READS), half(WRITES));
      case 4 -> compareAndSet();
      case 5 -> new Step.Barrier(FENCES[random.nextInt(3)]);
      case 6 -> blocking();
      case 7 -> new Step.Choose(register());
      default -> new Step.Barrier(Fence.FULL);
    };
  }

  private Step compareAndSet() {
    Step.Cas cas =
        new Step.Cas(
            register(),
            location(),
            random.nextInt(2),
            operand(),
            half(READS),
            half(WRITES),
            READS[failures.nextInt(READS.length)]);
    return failures.nextBoolean() ? cas : cas.with(cas.read(), cas.write(), cas.read());
  }

  /** Locks, permits and spins; a lock and a permit have their own locations. */
  private Step blocking() {
    return switch (random.nextInt(5)) {
      case 0 -> new Step.Take(locations, 0, 1, Mode.ACQUIRE, Mode.OPAQUE);
      case 1 -> new Step.Store(locations, Mode.RELEASE, Operand.constant(0));
      case 2 -> new Step.Take(locations + 1, 1, 0, Mode.PERMIT, Mode.PERMIT);
      case 3 -> new Step.Store(locations + 1, Mode.PERMIT, Operand.constant(1));
      default -> new Step.Await(location(), random.nextInt(2), mode(READS));
    };
  }

  private int kind() {
    int total = 0;
    for (int weight : weights) {
      total += weight;
    }
    int at = random.nextInt(total);
    int kind = 0;
    while (at >= weights[kind]) {
      at -= weights[kind++];
    }
    return kind;
  }

  private Mode mode(Mode[] modes) {
    return plain && random.nextInt(3) == 0 ? Mode.PLAIN : half(modes);
  }

  private Mode half(Mode[] modes) {
    return random.nextInt(4) < volatileShare ? Mode.VOLATILE : modes[random.nextInt(3)];
  }

  private Operand operand() {
    return random.nextInt(4) == 0
        ? new Operand(register(), random.nextInt(4) == 0 ? 1 : 0)
        : Operand.constant(random.nextInt(3));
  }

  private int register() {
    return random.nextInt(REGISTERS);
  }

  private int location() {
    return random.nextInt(locations);
  }
}
