package dev.magpie.queue.ring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks a test of a ring whose indices start anywhere, such as just below the wrap of int. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "indices from {0}")
@ValueSource(
    ints = {
      0,
      1,
      254,
      Integer.MAX_VALUE - 2,
      Integer.MAX_VALUE - 1,
      Integer.MAX_VALUE,
      Integer.MIN_VALUE,
      -2,
      -1
    })
public @interface AnyStart {}
