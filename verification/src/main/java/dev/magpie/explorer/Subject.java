package dev.magpie.explorer;

/** Something to explore: a scenario, or a test class of another tool. */
public interface Subject {
  String name();

  /** Changes the options as the target asks for. */
  Options options(Options defaults);

  /** Makes a program of its own, for one search worker. */
  Trial trial(Options options);

  Grading grading();
}
