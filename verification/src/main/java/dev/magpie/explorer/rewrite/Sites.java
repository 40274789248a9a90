package dev.magpie.explorer.rewrite;

import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.rewrite.Access.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The places that ask the memory, by number, and what they ask. */
public final class Sites {
  private final Mode plain;
  private final Mutation mutation;
  private final List<Site> sites = new ArrayList<>();
  private final Map<String, Integer> models = new HashMap<>();
  private final List<Access> written = new ArrayList<>();
  private final BitSet mutated = new BitSet();

  /** What each site does; null before it is asked for the first time. */
  private @Nullable Access[] accesses = new Access[256];

  public Sites(Mode plain, Mutation mutation) {
    this.plain = plain;
    this.mutation = mutation;
  }

  /** Adds a site and returns its number. */
  int add(Site site, Access access) {
    int number = sites.size();
    sites.add(site);
    written.add(access);
    if (number == accesses.length) {
      accesses = Arrays.copyOf(accesses, 2 * number);
    }
    return number;
  }

  /** Whether a mutation replaced what the site does; false of a site that no thread came to. */
  public boolean isMutated(int site) {
    return mutated.get(site);
  }

  /** The one site of all that a model of the JDK does by this name. */
  public int ofModel(String operation) {
    return models.computeIfAbsent(
        operation, name -> add(new Site("JDK", name, "", "model", 0, 0, name), Access.NONE));
  }

  public Access access(int site) {
    Access known = accesses[site];
    return known == null ? firstAccess(site) : known;
  }

  private Access firstAccess(int site) {
    Access access = written.get(site);
    Access done = mutated(sites.get(site), access);
    mutated.set(site, !done.equals(access));
    Access result = withPlain(done);
    accesses[site] = result;
    return result;
  }

  public Site site(int number) {
    return sites.get(number);
  }

  private Access mutated(Site site, Access access) {
    Access other = access.operation() == Operation.NONE ? access : mutation.replace(site, access);
    if (other.operation() != access.operation()) {
      throw new IllegalArgumentException(
          "mutation of "
              + site.operation()
              + " at "
              + site
              + " to "
              + other
              + ": must do the same in another mode");
    }
    return other;
  }

  private Access withPlain(Access access) {
    boolean isPlain = access.read() == Mode.PLAIN && access.operation() != Operation.FENCE;
    return isPlain ? Access.simple(access.operation(), plain) : access;
  }
}
