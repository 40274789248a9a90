package dev.magpie.explorer.rewrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the static fields that are shared. */
public final class StaticFields {
  private final Map<Name, Integer> numbers = new HashMap<>();
  private final List<Name> names = new ArrayList<>();

  /** A static field; the owner is the internal name of the class that declares it. */
  public record Name(String owner, String field) {}

  public int number(String owner, String field) {
    return numbers.computeIfAbsent(
        new Name(owner, field),
        name -> {
          names.add(name);
          return names.size() - 1;
        });
  }

  public Name name(int number) {
    return names.get(number);
  }
}
