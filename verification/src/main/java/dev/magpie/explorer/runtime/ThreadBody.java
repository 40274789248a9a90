package dev.magpie.explorer.runtime;

/** What a thread of a scenario does. */
@FunctionalInterface
public interface ThreadBody {
  void run() throws Throwable;
}
