package dev.magpie.explorer.runtime;

import dev.magpie.explorer.program.Value;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Hands out the numbers of locations. */
final class Locations {
  private @Nullable LocationOwner[] owners = new LocationOwner[64];
  private int used;

  /** Returns the first of {@code count} new numbers. */
  int add(int count, LocationOwner owner) {
    int first = used;
    used += count;
    if (used > owners.length) {
      owners = Arrays.copyOf(owners, Math.max(used, 2 * owners.length));
    }
    Arrays.fill(owners, first, used, owner);
    return first;
  }

  /** Adds a location that is zero before all threads and belongs to no object. */
  int add(String name) {
    return add(1, new Named(name));
  }

  Value initial(int location) {
    return owner(location).initial(location);
  }

  String name(int location) {
    return owner(location).name(location);
  }

  private LocationOwner owner(int location) {
    LocationOwner owner = location < used ? owners[location] : null;
    if (owner == null) {
      throw new IllegalArgumentException("location " + location + ": there are " + used);
    }
    return owner;
  }

  private record Named(String text) implements LocationOwner {
    @Override
    public Value initial(int location) {
      return Value.ZERO;
    }

    @Override
    public String name(int location) {
      return text;
    }
  }
}
