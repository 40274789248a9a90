package dev.magpie.explorer.litmus;

import dev.magpie.explorer.Grading;
import dev.magpie.explorer.Options;
import dev.magpie.explorer.Outcome;
import dev.magpie.explorer.Subject;
import dev.magpie.explorer.Trial;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A litmus test as something to explore, once. Its outcomes are its final states, written as herd7
 * writes them. {@code exists} asks a question that either answer passes; a state that {@code
 * ~exists} or {@code forall} excludes is forbidden.
 */
public final class LitmusSubject implements Subject {
  private static final String RELIANCE = "not judged, the test asks what the model allows";

  private final LitmusTest test;
  private final FinalStates states;
  private final AtomicReference<@Nullable String> witness = new AtomicReference<>();

  public LitmusSubject(LitmusTest test) {
    this.test = test;
    this.states = new FinalStates(test.postcondition());
  }

  @Override
  public String name() {
    return test.name();
  }

  @Override
  public Options options(Options defaults) {
    return defaults.withAllowed(defaults.allowed().withReliance(RELIANCE));
  }

  @Override
  public Trial trial(Options options) {
    return new LitmusTrial(test, this, options.plain());
  }

  @Override
  public Grading grading() {
    return new FinalStateGrading(test.postcondition(), states);
  }

  /** Takes down a final state that has been met; returns its text, or null if it does not count. */
  @Nullable String met(FinalState state, Supplier<String> trace) {
    if (!states.passesFilter(state)) {
      return null;
    }
    String text = states.text(state);
    boolean asks = test.quantifier() == Quantifier.EXISTS;
    if (asks && witness.get() == null && states.meetsCondition(text)) {
      witness.compareAndSet(null, trace.get());
    }
    return text;
  }

  /** An execution that {@code exists} asks for, or null if none was met or asked for. */
  public @Nullable String witness() {
    return witness.get();
  }

  /** Outcomes of this subject, in herd7's order. */
  public List<Outcome> sorted(List<Outcome> outcomes) {
    return outcomes.stream().sorted(Comparator.comparing(Outcome::state, states.order())).toList();
  }
}
