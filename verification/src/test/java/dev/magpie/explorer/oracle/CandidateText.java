package dev.magpie.explorer.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Writes a candidate down. */
final class CandidateText {
  private final Candidate x;
  private final GraphText text = new GraphText(true);

  private CandidateText(Candidate x) {
    this.x = x;
  }

  static String of(Candidate x) {
    return new CandidateText(x).write();
  }

  private String write() {
    int thread = -1;
    for (int e = 0; e < x.nodes.size(); e++) {
      Node node = x.nodes.get(e);
      while (thread < node.thread()) {
        thread(++thread);
      }
      event(e, node);
    }
    while (++thread < x.skeleton.runs.size()) {
      thread(thread);
    }
    x.nodes.stream().filter(e -> e.thread() < 0).forEach(e -> coherence(e.location()));
    return text.toString();
  }

  private void thread(int thread) {
    text.thread(
        switch (x.skeleton.runs.get(thread).status()) {
          case FINISHED -> "finished";
          case BLOCKED -> "blocked";
          case JOINING, NOT_STARTED -> "waiting";
        });
  }

  private void event(int e, Node node) {
    switch (node.kind()) {
      case READ -> {
        String source = x.nodes.get(x.source(e)).name();
        text.read(
            node.rmw(), node.location(), node.mode(), Objects.requireNonNull(node.value()), source);
      }
      case WRITE -> {
        if (node.thread() >= 0) {
          text.write(
              node.rmw(), node.location(), node.mode(), Objects.requireNonNull(node.value()));
        }
      }
      case FENCE -> text.fence(Objects.requireNonNull(node.fence()));
      case CHOICE, START, JOIN -> text.other(node.kind().name(), node.number());
      case BEGIN, END -> {}
    }
  }

  private void coherence(int location) {
    List<Integer> writes = new ArrayList<>();
    for (int e = 0; e < x.nodes.size(); e++) {
      Node node = x.nodes.get(e);
      if (node.isWrite() && node.location() == location && node.thread() >= 0) {
        writes.add(e);
      }
    }
    writes.sort(
        Comparator.comparingInt(w -> (int) writes.stream().filter(v -> x.co.has(v, w)).count()));
    text.coherence(location, writes.stream().map(e -> x.nodes.get(e).name()).toList());
  }
}
