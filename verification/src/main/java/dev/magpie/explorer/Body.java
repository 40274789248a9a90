package dev.magpie.explorer;

/** What a thread of a scenario does, or what a property looks at. */
@FunctionalInterface
public interface Body {
  /** An exception is a failure of the thread or of the property. */
  void run() throws Throwable;
}
