package dev.magpie.proofs.porting;

import dev.magpie.proofs.Site;
import dev.magpie.proofs.trial.OrderingsRow;
import dev.magpie.proofs.trial.Strength;
import java.util.List;
import java.util.Locale;

/**
 * The weakest order that a site may have, by its trial.
 *
 * @param shipped the mode in Java
 * @param isDecided false if some weaker one was not tried to the end: then it may be weaker still
 * @param withOpaqueSlots weaker modes that no scenario kills if slots are opaque, not plain
 */
record Need(
    Site site,
    List<String> edges,
    String shipped,
    Order order,
    boolean isDecided,
    List<OrderingsRow> withOpaqueSlots) {

  /**
   * Returns what is needed of a site.
   *
   * @param rows what was tried at the site
   */
  static Need of(Site site, List<OrderingsRow> rows) {
    OrderingsRow first = rows.get(0);
    Order order =
        rows.stream()
            .filter(row -> row.verdict().equals("survived") || row.verdict().equals("sufficient"))
            .map(row -> order(row.weakened()))
            .min((a, b) -> a.compareTo(b))
            .orElse(order(first.mode()));
    boolean isDecided = rows.stream().noneMatch(row -> row.verdict().equals("unknown"));
    List<OrderingsRow> opaque =
        rows.stream()
            .filter(row -> row.opaqueSlots().isSufficient() || row.opaqueSlots().isUnknown())
            .toList();
    return new Need(site, first.edges(), first.mode(), order, isDecided, opaque);
  }

  private static Order order(String strength) {
    return Order.of(Strength.valueOf(strength.toUpperCase(Locale.ROOT).replace('-', '_')));
  }
}
