package dev.magpie.linearizability;

import dev.magpie.linearizability.Step.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionResult;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionScenario;
import org.jetbrains.kotlinx.lincheck.execution.ResultWithClock;
import org.jetbrains.kotlinx.lincheck.util.LincheckResult;
import org.jetbrains.kotlinx.lincheck.util.ValueResult;
import org.jetbrains.lincheck.datastructures.verifier.CachedVerifier;
import org.jspecify.annotations.Nullable;

/**
 * Accepts an execution if the steps of its calls have an order that the specification allows: the
 * steps of a call lie between its start and its end. With one step a call, this is linearizability.
 *
 * <p>The class under test is a {@link Supplier} of the initial state. A result that is not a {@link
 * Step}, such as an exception, is never accepted.
 */
public final class StepVerifier extends CachedVerifier {

  private final Supplier<?> initialState;

  /** Called by Lincheck. */
  public StepVerifier(Class<?> specification) {
    try {
      initialState = (Supplier<?>) specification.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(specification + ": cannot be made", e);
    }
  }

  @Override
  public boolean verifyResultsImpl(ExecutionScenario scenario, ExecutionResult results) {
    List<List<Call<Object>>> threads = new ArrayList<>();
    for (List<ResultWithClock> thread : results.getParallelResultsWithClock()) {
      List<Call<Object>> calls = new ArrayList<>();
      for (ResultWithClock call : thread) {
        calls.add(new Call<>(step(call.getResult()), boxed(call.getClockOnStart().getClock())));
      }
      threads.add(calls);
    }
    List<Call<Object>> before = sequential(results.getInitResults());
    List<Call<Object>> after = sequential(results.getPostResults());
    return new StepSearch<>(List.of(List.of(before), threads, List.of(after)))
        .reachesEnd(initialState.get());
  }

  private static List<Integer> boxed(int[] clock) {
    return Arrays.stream(clock).boxed().toList();
  }

  private static List<Call<Object>> sequential(List<? extends LincheckResult> results) {
    return results.stream().map(result -> new Call<>(step(result), List.of(0))).toList();
  }

  @SuppressWarnings("unchecked")
  private static Step<Object> step(@Nullable LincheckResult result) {
    if (result instanceof ValueResult value && value.getValue() instanceof Step<?> step) {
      return (Step<Object>) step;
    }
    return state -> List.<Outcome<Object>>of();
  }

  /**
   * A call and how many calls of each thread had ended when it started.
   *
   * @param endedBefore by thread
   */
  record Call<S>(Step<S> first, List<Integer> endedBefore) {}
}
