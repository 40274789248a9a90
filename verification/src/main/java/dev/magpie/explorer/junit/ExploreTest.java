package dev.magpie.explorer.junit;

import dev.magpie.explorer.Plain;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Explores a target before the method runs, and fails with a trace unless it passes: unknown is a
 * failure. The method may take the {@link dev.magpie.explorer.Exploration}, that of the last model,
 * and look further.
 *
 * <pre>{@code
 * @ExploreTest(RingPublish.Actual.class)
 * void aThiefSeesTheSlotItWasPromised() {}
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Test
@ExtendWith(ExploreExtension.class)
public @interface ExploreTest {
  /** A scenario or a jcstress test class. */
  Class<?> value();

  /** The models to explore it under, one after the other, as the command line names them. */
  String[] model() default "rc11";

  Plain plain() default Plain.RACE;

  /** How many platform threads search. */
  int threads() default 1;

  /** Most events of one thread; 0 leaves it to the target. */
  int events() default 0;

  /** Most executions; 0 leaves it to the target. */
  long executions() default 0;

  /** Most seconds; 0 leaves it to the target. */
  long seconds() default 0;

  /** Lets each weak compare-and-set fail once a call site for no reason. */
  boolean spuriousFailures() default false;

  /** Lets each wait return once a call site for no reason. */
  boolean spuriousWakeups() default false;

  /** Lets each timed wait time out, at any point. */
  boolean timeouts() default true;

  /** Fields that may race. */
  MayRace[] races() default {};

  /** Why reliance on no-thin-air is no failure; empty if it is one. */
  String reliance() default "";
}
