package dev.magpie.proofs.trial;

import dev.magpie.explorer.Exploration;
import dev.magpie.explorer.Explorer;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.rewrite.Site;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A scenario on the shipped code.
 *
 * @param sites the places whose classes it loads
 */
public record Baseline(
    Class<? extends Scenario> scenario, Exploration exploration, Set<Site> sites) {

  static Baseline of(Class<? extends Scenario> scenario) {
    Set<Site> sites = ConcurrentHashMap.newKeySet();
    Exploration exploration =
        Explorer.explore(
            scenario,
            options ->
                options.withMutation(
                    (site, access) -> {
                      sites.add(site);
                      return access;
                    }));
    return new Baseline(scenario, exploration, sites);
  }

  /** Whether it loads the class of a site of the queue. */
  public boolean loads(dev.magpie.proofs.Site site) {
    return sites.stream().anyMatch(place -> Sites.isSame(site, place));
  }
}
