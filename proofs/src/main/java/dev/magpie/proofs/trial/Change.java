package dev.magpie.proofs.trial;

import dev.magpie.explorer.Exploration;
import dev.magpie.explorer.Explorer;
import dev.magpie.explorer.Verdict;
import dev.magpie.proofs.BoundSite;
import dev.magpie.proofs.Census;
import dev.magpie.proofs.EdgeComment;
import dev.magpie.proofs.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A site that is not as the table of orderings has it.
 *
 * @param edges those that the site names, now or in the table
 * @param was its mode in the table; empty if it is not there
 * @param is its mode in the class file; empty if it is gone
 * @param scenarios what failed when it was weaker, by their classes
 */
public record Change(
    String site,
    List<String> edges,
    Optional<String> was,
    Optional<String> is,
    List<String> scenarios) {

  /** Compares a table with the class files. */
  public static List<Change> between(OrderingsTable table, Census census) {
    Map<String, List<OrderingsRow>> rows = new LinkedHashMap<>();
    table.rows().forEach(r -> rows.computeIfAbsent(r.site(), s -> new ArrayList<>()).add(r));
    List<Change> changes = new ArrayList<>();
    for (BoundSite bound : census.sites()) {
      Site site = bound.site();
      List<OrderingsRow> own = rows.remove(Sites.name(site));
      boolean isTried = !Strength.of(site.mode()).nextWeaker(site.kind()).isEmpty();
      boolean isSame = own == null ? !isTried : isAs(site, own.get(0));
      if (!isSame) {
        changes.add(of(bound, own == null ? List.of() : own));
      }
    }
    rows.values().forEach(own -> changes.add(gone(own)));
    return changes;
  }

  private static boolean isAs(Site site, OrderingsRow row) {
    return row.mode().equals(Strength.of(site.mode()).toString()) && row.call().equals(site.call());
  }

  private static Change of(BoundSite bound, List<OrderingsRow> rows) {
    List<String> edges =
        rows.isEmpty()
            ? bound.comments().stream().map(EdgeComment::id).distinct().toList()
            : rows.get(0).edges();
    return new Change(
        Sites.name(bound.site()),
        edges,
        rows.stream().findFirst().map(row -> row.call() + ", " + row.mode()),
        Optional.of(bound.site().call() + ", " + Strength.of(bound.site().mode())),
        scenarios(rows));
  }

  private static Change gone(List<OrderingsRow> rows) {
    OrderingsRow row = rows.get(0);
    return new Change(
        row.site(),
        row.edges(),
        Optional.of(row.call() + ", " + row.mode()),
        Optional.empty(),
        scenarios(rows));
  }

  private static List<String> scenarios(List<OrderingsRow> rows) {
    return rows.stream()
        .filter(row -> row.isKilled() && row.isInJava())
        .map(OrderingsRow::scenarioClass)
        .distinct()
        .toList();
  }

  /** Explores on the shipped code what failed when the site was weaker; the first that fails. */
  public Optional<Exploration> failure() throws ClassNotFoundException {
    for (String scenario : scenarios) {
      Exploration found = Explorer.explore(Class.forName(scenario), o -> o.withFirstFailure());
      if (found.verdict() instanceof Verdict.Fail) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return (edges.isEmpty() ? "no edge" : "edge " + String.join(", ", edges))
        + ", site "
        + site
        + ": "
        + was.orElse("not there")
        + " in "
        + OrderingsTable.FILE
        + ", "
        + is.orElse("gone")
        + " in the class file";
  }
}
