package dev.magpie.proofs.defects;

import java.util.List;
import java.util.stream.Stream;

/** All defects, by edge. */
public final class Defects {

  public static final List<Defect> ALL =
      Stream.of(QueueDefects.ALL, SleepDefects.ALL).flatMap(List::stream).toList();

  private Defects() {}
}
