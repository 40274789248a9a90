package dev.magpie.stress;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a litmus test with a data race that is meant: the explorer must report the race, and the
 * test's outcomes on hardware are not compared with the explorer's.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RacesOnPurpose {
  /** The fields on which the test races. */
  String[] value();
}
