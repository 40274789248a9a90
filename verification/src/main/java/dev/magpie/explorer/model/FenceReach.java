package dev.magpie.explorer.model;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.EventList;
import dev.magpie.explorer.graph.Graph;
import dev.magpie.explorer.program.Mode;
import java.util.Arrays;

/**
 * What lies around one fence, in the marks of {@link CoherencePlaces}: for each location the least
 * mark of the accesses that happen after it, and the greatest of those that happen before it.
 */
final class FenceReach {
  private final int[] firstAfter;
  private final int[] lastBefore;

  FenceReach(Graph graph, Event fence) {
    firstAfter = new int[graph.locations()];
    lastBefore = new int[graph.locations()];
    Arrays.fill(firstAfter, Integer.MAX_VALUE);
    Arrays.fill(lastBefore, -1);
    for (int location = 0; location < firstAfter.length; location++) {
      if (orders(graph.writers(location))) {
        lookAt(graph.writers(location), location, fence);
        lookAt(graph.readers(location), location, fence);
      }
    }
  }

  /**
   * Whether coherence of a location orders anything: reads of the initial value alone are in none,
   * and a permit orders nothing.
   */
  private static boolean orders(EventList writers) {
    return writers.size() > 1 && writers.last().mode != Mode.PERMIT;
  }

  private void lookAt(EventList accesses, int location, Event fence) {
    for (int i = 0; i < accesses.size(); i++) {
      Event access = accesses.get(i);
      if (access.mark < firstAfter[location] && fence.happensBefore(access)) {
        firstAfter[location] = access.mark;
      }
      if (access.mark > lastBefore[location] && access.happensBefore(fence)) {
        lastBefore[location] = access.mark;
      }
    }
  }

  /** {@code hb; eco; hb} from this fence to another. */
  boolean reaches(FenceReach other) {
    for (int location = 0; location < firstAfter.length; location++) {
      if (firstAfter[location] < other.lastBefore[location]) {
        return true;
      }
    }
    return false;
  }
}
