package dev.magpie.proofs.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where everything stands. Each node is alone at its height, so an arrow that leaves it level meets
 * no other node; it goes up or down in the gutter beside the column where it ends.
 */
final class Layout {
  private static final double MARGIN = 8;
  private static final double GAP = 14;

  final Map<Row, Box> nodes = new LinkedHashMap<>();
  final List<Track> tracks = new ArrayList<>();
  private final List<Integer> threads;
  private final NodeText text;
  private final Ports ports;
  private final double nodeWidth;
  private final double[] gutterX;
  private final double[] gutterWidth;
  private final double bottom;

  /**
   * @param threads the columns, from the left
   */
  Layout(List<Integer> threads, List<Row> rows, List<Arrow> arrows, NodeText text) {
    this.threads = threads;
    this.text = text;
    nodeWidth = text.width() * Box.CHAR + 2 * Box.PAD;
    gutterX = new double[threads.size() + 1];
    gutterWidth = new double[threads.size() + 1];
    ports = new Ports(rows, arrows, threads);
    Map<Row, Box> placed = inRows(rows);
    bottom = placed.values().stream().mapToDouble(Box::bottom).max().orElse(0);
    tracks.addAll(Lanes.assign(arrows, ports, placed));
    placeGutters();
    placed.forEach((row, box) -> nodes.put(row, inColumn(box, row.thread())));
  }

  private Map<Row, Box> inRows(List<Row> rows) {
    Map<Row, Box> placed = new LinkedHashMap<>();
    double y = 0;
    for (Row row : rows) {
      List<String> lines = text.lines(row);
      List<String> notes = text.notes(row);
      int count = lines.size() + notes.size() + text.warnings(row).size();
      double height = Math.max(Box.height(count), ports.height(row));
      Box box = new Box(lines, notes, 0, y, nodeWidth, height);

      placed.put(row, box);
      y = box.bottom() + GAP;
    }
    return placed;
  }

  private void placeGutters() {
    double x = MARGIN;
    for (int gutter = 0; gutter < gutterX.length; gutter++) {
      gutterX[gutter] = x;
      gutterWidth[gutter] = gutterWidth(gutter);
      x += gutterWidth[gutter] + nodeWidth;
    }
  }

  private double gutterWidth(int gutter) {
    boolean isOuter = gutter == 0 || gutter == gutterX.length - 1;
    double width = isOuter ? 0 : 2 * GAP;
    int lanes = 0;
    double label = 0;
    for (Track track : tracks) {
      if (track.gutter() == gutter) {
        lanes = Math.max(lanes, track.lane() + 1);
        label = Math.max(label, track.arrow().label().length() * Lanes.LABEL_CHAR + 2 * GAP);
      }
    }
    return Math.max(width, lanes == 0 ? 0 : Math.max(label, (lanes + 2) * Lanes.WIDTH));
  }

  private Box inColumn(Box box, int thread) {
    return new Box(box.lines(), box.notes(), columnX(thread), box.y(), box.w(), box.h());
  }

  double columnX(int thread) {
    int column = threads.indexOf(thread);
    return gutterX[column] + gutterWidth[column];
  }

  double nodeWidth() {
    return nodeWidth;
  }

  double width() {
    int last = gutterX.length - 1;
    return gutterX[last] + gutterWidth[last] + MARGIN;
  }

  /** Below all nodes. */
  double bottom() {
    return bottom;
  }

  double laneX(Track track) {
    int lanes =
        1
            + tracks.stream()
                .filter(t -> t.gutter() == track.gutter())
                .mapToInt(Track::lane)
                .max()
                .orElse(0);
    double middle = gutterX[track.gutter()] + gutterWidth[track.gutter()] / 2;
    return middle + (track.lane() - (lanes - 1) / 2.0) * Lanes.WIDTH;
  }
}
