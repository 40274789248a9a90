package dev.magpie.explorer.litmus;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The final states of a litmus test that have been met, by their texts. Thread-safe. */
final class FinalStates {
  private final Postcondition postcondition;
  private final Map<FinalState, String> texts = new ConcurrentHashMap<>();
  private final Map<String, FinalState> states = new ConcurrentHashMap<>();

  FinalStates(Postcondition postcondition) {
    this.postcondition = postcondition;
  }

  /** The text of a state, as herd7 writes it. */
  String text(FinalState state) {
    String known = texts.get(state);
    if (known != null) {
      return known;
    }
    String text = write(state);
    states.put(text, state);
    texts.put(state, text);
    return text;
  }

  private String write(FinalState state) {
    StringBuilder text = new StringBuilder();
    List<Observed> observed = postcondition.observed();
    for (int i = 0; i < observed.size(); i++) {
      text.append(i == 0 ? "" : " ").append(observed.get(i)).append('=').append(state.values()[i]);
    }
    return text.toString();
  }

  private FinalState state(String text) {
    return Objects.requireNonNull(states.get(text), text);
  }

  /** Whether a state counts at all. */
  boolean passesFilter(FinalState state) {
    return holds(postcondition.filter(), state);
  }

  /** Whether the state of that text meets the test's condition. */
  boolean meetsCondition(String text) {
    return holds(postcondition.condition(), state(text));
  }

  private boolean holds(Condition condition, FinalState state) {
    List<Observed> observed = postcondition.observed();
    return condition.holds(place -> state.values()[observed.indexOf(place)]);
  }

  /** herd7's order of the texts. */
  Comparator<String> order() {
    return Comparator.comparing(this::state);
  }
}
