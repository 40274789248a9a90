package dev.magpie.proofs.trial;

import dev.magpie.explorer.Exploration;
import dev.magpie.explorer.Explorer;
import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.rewrite.Site;
import dev.magpie.explorer.search.Limits;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A scenario on the shipped code.
 *
 * @param sites the places that its threads come to in some execution
 */
public record Baseline(
    Class<? extends Scenario> scenario, Exploration exploration, Set<Site> sites) {

  /** What takes longer is unknown; on two processors no scenario of a quick build comes near. */
  private static final Duration MOST_TIME = Duration.ofMinutes(10);

  static Baseline of(Class<? extends Scenario> scenario) {
    Set<Site> sites = ConcurrentHashMap.newKeySet();
    Exploration exploration =
        Explorer.explore(
            scenario,
            options ->
                bounded(options)
                    .withMutation(
                        (site, access) -> {
                          sites.add(site);
                          return access;
                        }));
    return new Baseline(scenario, exploration, sites);
  }

  private static Options bounded(Options options) {
    Limits limits = options.limits();
    return options.withLimits(new Limits(limits.events(), limits.executions(), MOST_TIME));
  }

  /** Whether a thread comes to a site of the queue: if none does, no mutant of it can fail. */
  public boolean reaches(dev.magpie.proofs.Site site) {
    return sites.stream().anyMatch(place -> Sites.isSame(site, place));
  }
}
