package dev.magpie.explorer.search;

import dev.magpie.explorer.graph.Graph;
import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.program.Program;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * The exploration of a program under a model: a depth-first walk over consistent graphs that visits
 * each complete one exactly once, in memory that is polynomial in the size of one.
 *
 * <p>Source: Kokologiannakis, Marmanis, Gladstein, Vafeiadis, "Truly stateless, optimal dynamic
 * partial order reduction", POPL 2022. Differs in that threads are called from their start for each
 * graph, in turn, on the calling thread.
 */
public final class Search {
  private final Program program;
  private final Model model;
  private final Observer observer;
  private final Judge judge;
  private final Turns turns;
  private final Budget budget;
  private final Handovers handovers;
  private final Deque<Branch> branches = new ArrayDeque<>();
  private long complete;
  private long atRest;
  private long blocked;

  /** A search for {@link #run} in the calling thread. */
  public Search(Program program, Model model, Limits limits, Observer observer) {
    this(program, model, observer, new Budget(limits), new Handovers(1));
  }

  Search(Program program, Model model, Observer observer, Budget budget, Handovers handovers) {
    this.program = program;
    this.model = model;
    this.observer = observer;
    this.budget = budget;
    this.handovers = handovers;
    this.judge = new Judge(program, model, observer);
    this.turns = new Turns(program, judge, budget);
  }

  /** Visits every execution, in the calling thread. To be called once. */
  public Summary run() {
    begin();
    return summary();
  }

  /** Explores from the empty graph; what it gives away is not visited here. */
  void begin() {
    Graph empty = new Graph(program.threads(), model.synchronization(), program::initial);
    branches.push(new Branch(empty, model, judge));
    explore(true);
  }

  /** Explores what another worker gave away. */
  void resume(Handover handover) {
    branches.push(handover.accept(program, model, judge));
    explore(backtrack());
  }

  Summary summary() {
    return new Summary(complete, atRest, blocked, budget.spent());
  }

  private void explore(boolean first) {
    boolean more = first;
    while (more) {
      Branch branch = branches.element();
      if (turns.extend(branch)) {
        leaf(branch.graph());
      }
      if (handovers.areWanted()) {
        giveAway();
      }
      more = !mustStop() && backtrack();
    }
    branches.clear();
  }

  /** Gives away the alternatives that were left open first: most of the work is behind them. */
  private void giveAway() {
    Iterator<Branch> oldest = branches.descendingIterator();
    while (oldest.hasNext()) {
      Branch branch = oldest.next();
      Iterator<Choice> choices = branch.choices().descendingIterator();
      while (choices.hasNext()) {
        Choice choice = choices.next();
        if (choice.hasNext()) {
          handovers.give(Handover.of(branch, choice));
          return;
        }
      }
    }
  }

  /**
   * The part of the search that is done, between 0 and 1: of each open choice the alternatives that
   * are explored, each taken to hold as much as its siblings.
   */
  public double fractionExplored() {
    double explored = 0;
    double width = 1;
    Iterator<Branch> oldest = branches.descendingIterator();
    while (oldest.hasNext()) {
      Iterator<Choice> choices = oldest.next().choices().descendingIterator();
      while (choices.hasNext()) {
        Choice choice = choices.next();
        width /= choice.alternatives();
        explored += width * choice.explored();
      }
    }
    return explored;
  }

  /** Makes the next graph that is to be explored the top one; false if there is none. */
  private boolean backtrack() {
    while (!branches.isEmpty()) {
      Branch branch = branches.element();
      Choice choice = branch.choices().peek();
      if (choice == null) {
        branches.pop();
      } else if (!choice.hasNext()) {
        branch.choices().pop();
      } else {
        Branch next = choice.next(branch);
        if (next != null && next != branch) {
          branches.push(next);
        }
        if (next != null) {
          return true;
        }
      }
    }
    return false;
  }

  private void leaf(Graph graph) {
    Rest rest = Rest.of(graph, program);
    switch (rest.kind()) {
      case FINISHED -> {
        complete++;
        budget.countExecution();
        observer.execution(graph);
      }
      case WAITING -> {
        atRest++;
        budget.countExecution();
        observer.execution(graph);
      }
      case HUNG -> {
        atRest++;
        budget.countExecution();
        judge.report(Finding.Kind.HANG, rest.message(), graph);
      }
      case UNDECIDED -> blocked++;
    }
  }

  private boolean mustStop() {
    budget.look(complete + atRest + blocked);
    if (observer.stop()) {
      budget.end("stopped");
    }
    return budget.spent() != null;
  }
}
