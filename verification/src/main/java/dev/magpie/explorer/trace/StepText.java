package dev.magpie.explorer.trace;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Program;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes one step: operation, mode, location, value, and the number of the write that is read. */
public final class StepText {
  private final Program program;
  private final Values values;
  private final Map<Event, Integer> numbers = new HashMap<>();

  public StepText(Program program, Values values, List<Step> steps) {
    this.program = program;
    this.values = values;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      numbers.put(step.event(), i + 1);
      if (step.written() != null) {
        numbers.put(step.written(), i + 1);
      }
    }
  }

  /** What it does, in which mode, where, and with which value. */
  public String operation(Step step) {
    Event event = step.event();
    return switch (event.kind) {
      case READ -> step.written() == null ? read(event) : update(event, step.written());
      case WRITE -> "write " + mode(event) + location(event) + " = " + value(event);
      case FENCE ->
          event.fence == Fence.NONE
              ? "no fence"
              : "fence " + String.valueOf(event.fence).toLowerCase(Locale.ROOT);
      case CHOICE -> "chooses " + event.number;
      case START -> "starts " + program.threadName(event.number);
      case JOIN -> "joins " + program.threadName(event.number);
    };
  }

  /** Where in the source it stands. */
  public String site(Step step) {
    return Names.shorten(program.describeSite(step.event().site));
  }

  /** The number of the step that an event is, or is half of. */
  public String number(Event event) {
    return "#" + numbers.get(event);
  }

  /** The short name of the location of an access. */
  public String location(Event event) {
    return Names.shorten(program.locationName(event.location));
  }

  private String read(Event event) {
    return verb(event) + mode(event) + location(event) + " = " + value(event) + from(event);
  }

  private static String verb(Event read) {
    if (read.update == null) {
      return "read ";
    }
    return read.update.waits() ? "wait for " : "failed update ";
  }

  private String update(Event event, Event written) {
    String halves =
        event.mode == written.mode ? mode(event) : mode(event).strip() + "/" + mode(written);
    String change = value(event) + " to " + value(written);
    return "update " + halves + location(event) + " = " + change + from(event);
  }

  private String value(Event event) {
    return values.text(event.location, event.value);
  }

  private String from(Event read) {
    return " <- " + origin(read.rf);
  }

  private String origin(@Nullable Event write) {
    if (write == null) {
      return "nothing yet";
    }
    return write.thread == Event.INITIAL ? "initial" : number(write);
  }

  /** The mode with a space behind; a permit has none that orders anything. */
  private static String mode(Event event) {
    return event.mode == Mode.PERMIT ? "" : event.mode.name().toLowerCase(Locale.ROOT) + " ";
  }
}
