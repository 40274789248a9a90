package dev.magpie.explorer.oracle;

import dev.magpie.explorer.oracle.Step.Operand;
import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Mode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a small program from one line: threads parted by {@code |}, statements by {@code ;}.
 *
 * <p>A statement is a letter, its modes, and operands: {@code Ro x} reads, {@code Wv x 1} writes,
 * {@code Avo x 1} adds, {@code Xar x 1} exchanges, {@code Cvv x 0 1} compares and sets, {@code Cvva
 * x 0 1} in another mode if it fails, {@code Tao x 0 1} waits until it can do so, {@code Lo x 1}
 * spins until the value is there, {@code Iv x} adds 1 by a loop of compare-and-set, {@code Ff} is a
 * fence, {@code ?} chooses, {@code S1} and {@code J1} start and join. Each result goes to the next
 * register, from r0; {@code r0=1: } before a statement makes it conditional; {@code r0+1} can stand
 * for a value. A thread that begins with {@code *} may wait for ever. The modes are plain, t for
 * permit, opaque, acquire, release, volatile.
 */
final class ProgramText {
  private static final Map<Character, Mode> MODES =
      Map.of(
          'p', Mode.PLAIN,
          't', Mode.PERMIT,
          'o', Mode.OPAQUE,
          'a', Mode.ACQUIRE,
          'r', Mode.RELEASE,
          'v', Mode.VOLATILE);
  private static final Map<Character, Fence> FENCES =
      Map.of('a', Fence.ACQUIRE, 'r', Fence.RELEASE, 'f', Fence.FULL);
  private static final String LOCATIONS = "xyzwuv";

  private int register;

  private ProgramText() {}

  static SmallProgram parse(String text) {
    List<String> threads = Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
    List<List<Step>> code = threads.stream().map(ProgramText::thread).toList();
    Set<Integer> mayWait = new TreeSet<>();
    Set<Integer> later = new TreeSet<>();
    for (int i = 0; i < threads.size(); i++) {
      if (threads.get(i).startsWith("*")) {
        mayWait.add(i);
      }
      code.get(i).forEach(step -> addStarted(step, later));
    }
    return new SmallProgram(code, Map.of(), Set.of(), mayWait, later);
  }

  private static void addStarted(Step step, Set<Integer> later) {
    if (step instanceof Step.Start start) {
      later.add(start.thread());
    } else if (step instanceof Step.If conditional) {
      conditional.then().forEach(then -> addStarted(then, later));
    }
  }

  private static List<Step> thread(String text) {
    ProgramText parser = new ProgramText();
    List<Step> steps = new ArrayList<>();
    String statements = text.startsWith("*") ? text.substring(1) : text;
    for (String statement : statements.split(";", -1)) {
      if (!statement.isBlank()) {
        steps.add(parser.step(statement.strip()));
      }
    }
    return steps;
  }

  private Step step(String text) {
    int colon = text.indexOf(':');
    if (colon >= 0) {
      String[] condition = text.substring(0, colon).split("=", -1);
      return new Step.If(
          Integer.parseInt(condition[0].strip().substring(1)),
          Integer.parseInt(condition[1].strip()),
          List.of(step(text.substring(colon + 1).strip())));
    }
    return statement(text.split("\\s+", -1));
  }

  private Step statement(String[] words) {
    String op = words[0];
    return switch (op.charAt(0)) {
      case 'R' -> new Step.Load(register++, location(words), mode(op, 1));
      case 'W' -> new Step.Store(location(words), mode(op, 1), operand(words[2]));
      case 'A', 'X', 'C', 'T' -> update(words, mode(op, 1), mode(op, 2));
      case 'L' -> new Step.Await(location(words), Integer.parseInt(words[2]), mode(op, 1));
      case 'I' -> new Step.Increment(location(words), mode(op, 1));
      case 'F' -> new Step.Barrier(known(FENCES.get(op.charAt(1)), op));
      case '?' -> new Step.Choose(register++);
      case 'S' -> new Step.Start(Integer.parseInt(op.substring(1)));
      case 'J' -> new Step.Join(Integer.parseInt(op.substring(1)));
      default -> throw new IllegalArgumentException("no statement: " + String.join(" ", words));
    };
  }

  private Step update(String[] words, Mode read, Mode write) {
    int location = location(words);
    return switch (words[0].charAt(0)) {
      case 'A' -> new Step.Rmw(register++, location, false, operand(words[2]), read, write);
      case 'X' -> new Step.Rmw(register++, location, true, operand(words[2]), read, write);
      case 'C' ->
          new Step.Cas(
              register++,
              location,
              Integer.parseInt(words[2]),
              operand(words[3]),
              read,
              write,
              words[0].length() > 3 ? mode(words[0], 3) : read);
      default ->
          new Step.Take(
              location, Integer.parseInt(words[2]), Integer.parseInt(words[3]), read, write);
    };
  }

  private static int location(String[] words) {
    int location = LOCATIONS.indexOf(words[1]);
    if (location < 0) {
      throw new IllegalArgumentException("no location: " + words[1]);
    }
    return location;
  }

  private static Mode mode(String op, int at) {
    return known(MODES.get(op.charAt(at)), op);
  }

  private static <T> T known(@Nullable T value, String word) {
    if (value == null) {
      throw new IllegalArgumentException("no mode: " + word);
    }
    return value;
  }

  private static Operand operand(String text) {
    if (!text.startsWith("r")) {
      return Operand.constant(Integer.parseInt(text));
    }
    String[] sum = text.substring(1).split("\\+", -1);
    return new Operand(Integer.parseInt(sum[0]), sum.length > 1 ? Integer.parseInt(sum[1]) : 0);
  }
}
