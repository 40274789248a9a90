package dev.magpie.queue.deque;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * Marks a test of a deque of either flavour whose indices start anywhere, such as just below the
 * wrap of int and of long.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}, indices from {1}")
@ArgumentsSource(EachDeque.Deques.class)
@interface EachDeque {

  /** Every flavour with every start. */
  final class Deques implements ArgumentsProvider {

    private static final long[] STARTS = {
      0, 3, -2, Integer.MAX_VALUE - 1L, (1L << 32) - 2, Long.MAX_VALUE - 1
    };

    @Override
    public Stream<? extends Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context) {
      return Stream.of(Flavour.values())
          .flatMap(
              flavour -> LongStream.of(STARTS).mapToObj(start -> Arguments.of(flavour, start)));
    }
  }
}
