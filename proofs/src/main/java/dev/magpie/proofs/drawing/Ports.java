package dev.magpie.proofs.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where arrows touch the sides of nodes. */
final class Ports {
  /** The least distance between two arrows: a label stands between. */
  private static final double PITCH = 14;

  private final List<Row> rows;
  private final List<Integer> threads;
  private final Map<Side, List<End>> sides = new HashMap<>();

  Ports(List<Row> rows, List<Arrow> arrows, List<Integer> threads) {
    this.rows = rows;
    this.threads = threads;
    for (Arrow arrow : arrows) {
      boolean leavesRight = column(arrow.from()) <= column(arrow.to());
      boolean entersRight = column(arrow.from()) >= column(arrow.to());
      add(new Side(arrow.from(), leavesRight), new End(arrow, arrow.to(), false));
      add(new Side(arrow.to(), entersRight), new End(arrow, arrow.from(), true));
    }
    Comparator<End> fromAbove = Comparator.comparingInt(end -> rows.indexOf(end.other));
    sides.values().forEach(ends -> ends.sort(fromAbove));
  }

  /** One side of a node. */
  private record Side(Row row, boolean isRight) {}

  /** One end of an arrow, and the node at its other end. */
  private record End(Arrow arrow, Row other, boolean isTarget) {}

  private void add(Side side, End end) {
    sides.computeIfAbsent(side, s -> new ArrayList<>()).add(end);
  }

  int column(Row row) {
    return threads.indexOf(row.thread());
  }

  /** The height that a node needs for its arrows. */
  double height(Row row) {
    int most = Math.max(ends(new Side(row, false)).size(), ends(new Side(row, true)).size());
    return (most + 1) * PITCH;
  }

  private List<End> ends(Side side) {
    return sides.getOrDefault(side, List.of());
  }

  /** The gutter in which an arrow goes up or down: on its side of the column where it ends. */
  int gutter(Arrow arrow) {
    int target = column(arrow.to());
    return column(arrow.from()) < target ? target : target + 1;
  }

  double leaves(Arrow arrow, Box node) {
    boolean isRight = column(arrow.from()) <= column(arrow.to());
    return y(new Side(arrow.from(), isRight), new End(arrow, arrow.to(), false), node);
  }

  double enters(Arrow arrow, Box node) {
    boolean isRight = column(arrow.from()) >= column(arrow.to());
    return y(new Side(arrow.to(), isRight), new End(arrow, arrow.from(), true), node);
  }

  private double y(Side side, End end, Box node) {
    List<End> ends = ends(side);
    return node.y() + node.h() * (ends.indexOf(end) + 1) / (ends.size() + 1);
  }

  /** How far apart the nodes of an arrow are. */
  int rowsBetween(Arrow arrow) {
    return Math.abs(rows.indexOf(arrow.from()) - rows.indexOf(arrow.to()));
  }
}
