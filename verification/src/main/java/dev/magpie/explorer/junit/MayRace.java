package dev.magpie.explorer.junit;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A field whose races are no failure. Part of an {@link ExploreTest}. */
@Target({})
@Retention(RetentionPolicy.RUNTIME)
public @interface MayRace {
  /** Class and field, as a trace names them. */
  String field();

  /** Why any value will do. */
  String reason();
}
