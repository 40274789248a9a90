package dev.magpie.proofs.report;

import dev.magpie.proofs.hardware.Row;
import java.util.List;

/**
 * What jcstress saw on another machine, beside what the explorer allows.
 *
 * @param name as people call it, such as {@code AArch64, JDK 25}
 */
public record OtherMachine(String name, List<Row> rows) {
  public OtherMachine {
    rows = List.copyOf(rows);
  }

  public String anchor() {
    return Names.anchor("machine", name);
  }

  /** All its tests. */
  public List<LitmusView> litmus() {
    return rows.stream().map(LitmusView::of).toList();
  }

  /** The tests of an edge, in the order in which the edge has them. */
  public List<LitmusView> litmusOf(EdgeResult edge) {
    return edge.litmus().stream().map(view -> view.on(rows)).toList();
  }
}
