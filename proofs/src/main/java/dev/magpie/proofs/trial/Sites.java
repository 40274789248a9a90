package dev.magpie.proofs.trial;

import dev.magpie.proofs.Site;

/** Names of sites. */
public final class Sites {
  private static final String COMMON = "dev.magpie.";

  private Sites() {}

  /** Class, method and ordinal; the class without what all have in common. */
  public static String name(Site site) {
    String name = site.toString();
    return name.startsWith(COMMON) ? name.substring(COMMON.length()) : name;
  }

  /** Whether the explorer means the same place. */
  public static boolean isSame(Site site, dev.magpie.explorer.rewrite.Site place) {
    return site.ordinal() == place.ordinal()
        && site.call().equals(place.operation())
        && site.className().equals(place.className())
        && site.method().equals(place.method())
        && site.descriptor().equals(place.descriptor());
  }
}
