package dev.magpie.proofs.porting;

import dev.magpie.proofs.Site;
import dev.magpie.proofs.trial.OrderingsRow;
import dev.magpie.proofs.trial.Strength;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The weakest order that a site may have, by its trial.
 *
 * @param shipped the mode in Java
 * @param isDecided false if some weaker one was not tried to the end: then it may be weaker still
 * @param failure the order of a compare-and-set that fails; no stronger than the read half of
 *     {@code order}
 * @param isFailureDecided the same of the failure
 * @param withOpaqueSlots weaker modes that no scenario kills if slots are opaque, not plain
 */
record Need(
    Site site,
    List<String> edges,
    String shipped,
    Order order,
    boolean isDecided,
    Order failure,
    boolean isFailureDecided,
    List<OrderingsRow> withOpaqueSlots) {

  /**
   * Returns what is needed of a site.
   *
   * @param rows what was tried at the site
   */
  static Need of(Site site, List<OrderingsRow> rows) {
    OrderingsRow first = rows.get(0);
    List<OrderingsRow> ofSuccess = rows.stream().filter(row -> !isOfFailure(row)).toList();
    List<OrderingsRow> ofFailure = rows.stream().filter(Need::isOfFailure).toList();
    Order order = weakest(ofSuccess).orElseGet(() -> Order.of(strength(first.mode())));
    Order failure =
        weakest(ofFailure)
            .filter(weaker -> weaker.compareTo(order.onFailure()) < 0)
            .orElse(order.onFailure());
    List<OrderingsRow> opaque =
        rows.stream()
            .filter(row -> row.opaqueSlots().isSufficient() || row.opaqueSlots().isUnknown())
            .toList();
    return new Need(
        site,
        first.edges(),
        first.mode(),
        order,
        isDecided(ofSuccess),
        failure,
        isDecided(ofFailure),
        opaque);
  }

  private static boolean isOfFailure(OrderingsRow row) {
    return strength(row.weakened()).isOfFailure();
  }

  /** The weakest that will do; empty if none will. */
  private static Optional<Order> weakest(List<OrderingsRow> rows) {
    return rows.stream()
        .filter(row -> row.verdict().equals("survived") || row.verdict().equals("sufficient"))
        .map(row -> Order.of(strength(row.weakened())))
        .min(Comparator.naturalOrder());
  }

  private static boolean isDecided(List<OrderingsRow> rows) {
    return rows.stream().noneMatch(row -> row.verdict().equals("unknown"));
  }

  private static Strength strength(String word) {
    return Strength.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
