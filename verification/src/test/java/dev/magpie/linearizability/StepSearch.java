package dev.magpie.linearizability;

import dev.magpie.linearizability.Step.Outcome;
import dev.magpie.linearizability.StepVerifier.Call;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Searches for an order of steps in which all calls reach their end. */
final class StepSearch<S> {

  private final List<List<List<Call<S>>>> phases;
  private final Set<Place<S>> visited = new HashSet<>();

  /**
   * Phases follow each other; threads run at the same time; calls of a thread follow each other.
   */
  StepSearch(List<List<List<Call<S>>>> phases) {
    this.phases = phases;
  }

  boolean reachesEnd(S initial) {
    return reachesEnd(start(0, initial));
  }

  /** How many calls each thread of a phase has ended, and what is left of the one it is in. */
  private record Place<S>(int phase, S state, List<Integer> ended, List<Optional<Step<S>>> rests) {

    Place<S> after(int thread, Outcome<S> outcome) {
      List<Optional<Step<S>>> restsNow = new ArrayList<>(rests);
      restsNow.set(thread, Optional.ofNullable(outcome.rest()));
      List<Integer> endedNow = new ArrayList<>(ended);
      if (outcome.rest() == null) {
        endedNow.set(thread, ended.get(thread) + 1);
      }
      return new Place<>(phase, outcome.state(), endedNow, restsNow);
    }
  }

  private Place<S> start(int phase, S state) {
    int threads = phases.get(phase).size();
    return new Place<>(
        phase,
        state,
        new ArrayList<>(Collections.nCopies(threads, 0)),
        new ArrayList<>(Collections.nCopies(threads, Optional.empty())));
  }

  private boolean reachesEnd(Place<S> place) {
    if (!visited.add(place)) {
      return false;
    }
    List<List<Call<S>>> threads = phases.get(place.phase());
    boolean allEnded = true;
    for (int thread = 0; thread < threads.size(); thread++) {
      if (place.ended().get(thread) < threads.get(thread).size()) {
        allEnded = false;
        if (reachesEndThrough(thread, place)) {
          return true;
        }
      }
    }
    if (!allEnded) {
      return false;
    }
    int next = place.phase() + 1;
    return next == phases.size() || reachesEnd(start(next, place.state()));
  }

  private boolean reachesEndThrough(int thread, Place<S> place) {
    Call<S> call = phases.get(place.phase()).get(thread).get(place.ended().get(thread));
    Optional<Step<S>> rest = place.rests().get(thread);
    if (rest.isEmpty() && !mayStart(call, place.ended())) {
      return false;
    }
    for (Outcome<S> outcome : rest.orElse(call.first()).from(place.state())) {
      if (reachesEnd(place.after(thread, outcome))) {
        return true;
      }
    }
    return false;
  }

  private boolean mayStart(Call<S> call, List<Integer> ended) {
    for (int thread = 0; thread < ended.size(); thread++) {
      if (ended.get(thread) < call.endedBefore().get(thread)) {
        return false;
      }
    }
    return true;
  }
}
