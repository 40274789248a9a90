package dev.magpie.proofs.porting;

import dev.magpie.proofs.BoundSite;
import dev.magpie.proofs.Census;
import dev.magpie.proofs.Project;
import dev.magpie.proofs.Site;
import dev.magpie.proofs.trial.OrderingsRow;
import dev.magpie.proofs.trial.OrderingsTable;
import dev.magpie.proofs.trial.Sites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the page for those who port a queue or the pool, from the table of orderings. */
public final class PortingPage {
  /** Where the page is, from the root of the source tree. */
  public static final String PAGE = "proofs/PORTING.md";

  private final Map<String, List<Need>> byEdge = new TreeMap<>();

  private PortingPage(OrderingsTable table, Census census) {
    Map<String, List<OrderingsRow>> bySite =
        table.rows().stream().collect(Collectors.groupingBy(OrderingsRow::site));
    for (BoundSite bound : census.sites()) {
      List<OrderingsRow> rows = bySite.getOrDefault(Sites.name(bound.site()), List.of());
      if (!rows.isEmpty()) {
        Need need = Need.of(bound.site(), rows);
        need.edges()
            .forEach(edge -> byEdge.computeIfAbsent(edge, e -> new ArrayList<>()).add(need));
      }
    }
  }

  /** Returns the text of the page. */
  public static String text(OrderingsTable table, Census census) {
    return new PortingPage(table, census).text();
  }

  /** Writes the page anew; the root of the source tree is the only argument. */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("usage: PortingPage ROOT");
    }
    Path root = Path.of(args[0]);
    OrderingsTable table = OrderingsTable.read(root.resolve(OrderingsTable.FILE));
    Files.writeString(root.resolve(PAGE), text(table, Census.of(new Project(root))));
  }

  private String text() {
    StringBuilder text = new StringBuilder(PortingWords.INTRODUCTION);
    byEdge.forEach((edge, needs) -> text.append(section(edge, needs)));
    return text.append(PortingWords.PITFALLS).toString();
  }

  private static String section(String edge, List<Need> needs) {
    StringBuilder text = new StringBuilder();
    text.append("\n### [%s](edges/%s.md)%n%n".formatted(edge, edge));
    text.append(row(Stream.concat(Stream.of("site", "Java", "needed"), titles())));
    text.append(row(Stream.concat(Stream.of("---", "---", "---"), titles().map(t -> "---"))));
    needs.forEach(need -> text.append(row(cells(need))));
    needs.forEach(need -> text.append(opaque(need)));
    return text.toString();
  }

  /** A sentence for each weaker mode that suffices, or may suffice, if slots are relaxed. */
  private static String opaque(Need need) {
    return need.withOpaqueSlots().stream().map(PortingPage::opaque).collect(Collectors.joining());
  }

  private static String opaque(OrderingsRow row) {
    boolean isUnknown = row.opaqueSlots().isUnknown();
    String words = isUnknown ? PortingWords.UNKNOWN_IF_OPAQUE : PortingWords.ENOUGH_IF_OPAQUE;
    return words.formatted(row.site(), row.weakened());
  }

  private static Stream<String> titles() {
    return Stream.of(Language.values()).map(language -> language.title);
  }

  private static String row(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static Stream<String> cells(Need need) {
    Site site = need.site();
    Operation operation = Operation.of(site);
    String needed = words(need.order(), need.isDecided());
    String orElse =
        operation.mayFail() ? ", else " + words(need.failure(), need.isFailureDecided()) : "";
    Stream<String> calls =
        Stream.of(Language.values())
            .map(language -> language.call(operation, need.order(), need.failure()))
            .map(call -> call.isEmpty() ? PortingWords.NO_FENCE : "`" + call + "`");
    return Stream.concat(
        Stream.of(
            "`" + Sites.name(site) + "`",
            "`" + site.call() + "` (" + need.shipped() + ")",
            needed + orElse),
        calls);
  }

  private static String words(Order order, boolean isDecided) {
    return order.word + (isDecided ? "" : ", perhaps less");
  }
}
