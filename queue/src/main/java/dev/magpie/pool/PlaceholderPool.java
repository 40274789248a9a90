package dev.magpie.pool;

/** Stands in for a pool. */
public final class PlaceholderPool {
  private PlaceholderPool() {}
}
