package dev.magpie.proofs.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts arrows that pass each other in a gutter into lanes of their own. */
final class Lanes {
  static final double WIDTH = 9;
  static final double LABEL_CHAR = 6;

  /** The least distance between two arrows in one lane. */
  private static final double CLEARANCE = 8;

  private Lanes() {}

  /** Gives each arrow a track; the shortest first, for they have the least choice. */
  static List<Track> assign(List<Arrow> arrows, Ports ports, Map<Row, Box> nodes) {
    List<Track> tracks = new ArrayList<>();
    List<Arrow> shortestFirst = new ArrayList<>(arrows);
    shortestFirst.sort(Comparator.comparingInt(ports::rowsBetween));
    for (Arrow arrow : shortestFirst) {
      double from = ports.leaves(arrow, Objects.requireNonNull(nodes.get(arrow.from())));
      double to = ports.enters(arrow, Objects.requireNonNull(nodes.get(arrow.to())));
      Track track = new Track(arrow, ports.gutter(arrow), from, to, 0);
      while (isTaken(track, tracks)) {
        track = new Track(arrow, track.gutter(), from, to, track.lane() + 1);
      }
      tracks.add(track);
    }
    return tracks;
  }

  private static boolean isTaken(Track track, List<Track> tracks) {
    return tracks.stream().anyMatch(other -> meet(track, other));
  }

  private static boolean meet(Track a, Track b) {
    return a.gutter() == b.gutter()
        && a.lane() == b.lane()
        && Math.min(a.fromY(), a.toY()) - CLEARANCE < Math.max(b.fromY(), b.toY())
        && Math.min(b.fromY(), b.toY()) - CLEARANCE < Math.max(a.fromY(), a.toY());
  }
}
