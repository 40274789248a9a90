package dev.magpie.queue.buffer;

import dev.magpie.queue.Numbered;
import dev.magpie.queue.Overflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** A sink that writes down each batch, and stops as soon as it has accepted as much as it may. */
final class RecordingOverflow implements Overflow<Numbered> {

  final List<List<Integer>> batches = new ArrayList<>();
  private final int limit;
  private final Runnable atLimit;

  RecordingOverflow() {
    this(Integer.MAX_VALUE, () -> {});
  }

  /** Makes a sink that accepts {@code limit} tasks of a batch and then runs {@code atLimit}. */
  RecordingOverflow(int limit, Runnable atLimit) {
    this.limit = limit;
    this.atLimit = atLimit;
  }

  @Override
  public void push(Numbered task) {
    throw new AssertionError("a batch expected, but " + task);
  }

  @Override
  public void pushBatch(Queue<? extends Numbered> batch) {
    List<Integer> accepted = new ArrayList<>();
    batches.add(accepted);
    while (accepted.size() < limit && !batch.isEmpty()) {
      accepted.add(batch.remove().number);
    }
    if (accepted.size() == limit) {
      atLimit.run();
    }
  }
}
