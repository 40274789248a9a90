package dev.magpie.explorer.model;

/** A memory model. */
public interface Model {
  /** As the command line names it: rc11, rc11-c++11, tso, sc. */
  String name();
}
