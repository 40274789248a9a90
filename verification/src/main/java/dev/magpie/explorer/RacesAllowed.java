package dev.magpie.explorer;

import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Program;
import dev.magpie.explorer.program.Value;
import dev.magpie.explorer.trace.Names;
import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A program with some fields that may race. */
public final class RacesAllowed implements Program {
  private static final Pattern NUMBERS = Pattern.compile("#[0-9a-f]+|\\[[0-9]+]$");

  private final Program program;
  private final Set<String> fields;

  /** The locations that have been looked at, and those of them that may race. */
  private final BitSet known = new BitSet();

  private final BitSet mayRace = new BitSet();

  private RacesAllowed(Program program, Set<String> fields) {
    this.program = program;
    this.fields = fields;
  }

  /** Returns the program as the options allow it to race. */
  public static Program in(Program program, Options options) {
    Set<String> fields = options.allowed().races().keySet();
    return fields.isEmpty() ? program : new RacesAllowed(program, shortened(fields));
  }

  private static Set<String> shortened(Set<String> fields) {
    return fields.stream().map(Names::shorten).collect(Collectors.toSet());
  }

  @Override
  public boolean mayRace(int location) {
    if (!known.get(location)) {
      known.set(location);
      boolean allowed = fields.contains(field(program.locationName(location)));
      mayRace.set(location, allowed || program.mayRace(location));
    }
    return mayRace.get(location);
  }

  /** The field of a location: without the number of the object, or the index of an element. */
  private static String field(String location) {
    return Names.shorten(NUMBERS.matcher(location).replaceAll(""));
  }

  @Override
  public int threads() {
    return program.threads();
  }

  @Override
  public String threadName(int thread) {
    return program.threadName(thread);
  }

  @Override
  public boolean startsLater(int thread) {
    return program.startsLater(thread);
  }

  @Override
  public boolean mayWait(int thread) {
    return program.mayWait(thread);
  }

  @Override
  public void run(int thread, Memory memory) throws Throwable {
    program.run(thread, memory);
  }

  @Override
  public Value initial(int location) {
    return program.initial(location);
  }

  @Override
  public String locationName(int location) {
    return program.locationName(location);
  }

  @Override
  public String describeSite(int site) {
    return program.describeSite(site);
  }

  @Override
  public boolean isMutated(int site) {
    return program.isMutated(site);
  }

  @Override
  public boolean same(@Nullable Object a, @Nullable Object b) {
    return program.same(a, b);
  }
}
