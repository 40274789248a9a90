package dev.magpie.explorer;

import dev.magpie.explorer.search.ParallelSearch;
import dev.magpie.explorer.search.Search;
import dev.magpie.explorer.search.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The search workers of one exploration, each with a program of its own. */
final class Workers {
  private final Subject subject;
  private final Options options;
  private final Tally tally;
  private final List<Collector> collectors = new ArrayList<>();

  Workers(Subject subject, Options options, Tally tally) {
    this.subject = subject;
    this.options = options;
    this.tally = tally;
  }

  /** Explores everything, on the calling thread if that is all there is. */
  Summary run() {
    if (options.threads() > 1) {
      return inParallel();
    }
    ParallelSearch.Worker alone = worker();
    return new Search(alone.program(), options.model(), options.limits(), alone.observer()).run();
  }

  /** Why the workers could not judge an execution; null if they judged all. */
  @Nullable String unjudged() {
    return collectors.stream()
        .map(Collector::unjudged)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private Summary inParallel() {
    try {
      return new ParallelSearch(options.threads(), this::worker, options.model(), options.limits())
          .run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Summary(0, 0, 0, "interrupted");
    }
  }

  private ParallelSearch.Worker worker() {
    Trial trial = subject.trial(options);
    Collector collector = new Collector(trial, options, subject.grading(), tally);
    collectors.add(collector);
    return new ParallelSearch.Worker(trial.program(), collector);
  }
}
