package dev.magpie.explorer.trace;

import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Program;
import dev.magpie.explorer.program.Value;
import java.util.List;
import java.util.Map;

/**
 * A program written out access by access.
 *
 * @param sites the description of each site, by its number
 * @param initial the initial values that are not zero, by location
 */
record Listed(
    List<String> locations,
    List<String> sites,
    Map<Integer, Value> initial,
    List<String> names,
    List<Code> codes)
    implements Program {

  /** What one thread does. */
  interface Code {
    void run(Memory memory);
  }

  @Override
  public int threads() {
    return codes.size();
  }

  @Override
  public String threadName(int thread) {
    return names.get(thread);
  }

  @Override
  public void run(int thread, Memory memory) {
    codes.get(thread).run(memory);
  }

  @Override
  public Value initial(int location) {
    return initial.getOrDefault(location, Value.ZERO);
  }

  @Override
  public String locationName(int location) {
    return locations.get(location);
  }

  @Override
  public String describeSite(int site) {
    return sites.get(site);
  }
}
