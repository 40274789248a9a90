package dev.magpie.queue;

import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * An unbounded list into which any thread pushes and from which one thread at a time takes.
 *
 * <p>A task is its own node, so that nothing is allocated. Pushes are lock-free and wait for
 * nobody. One thread at a time is the consumer; others that want to take get null meanwhile, and
 * may ask {@link #isEmpty()}, which is false for as long as there is a consumer. A consumer that
 * stops keeps the tasks from all others, so that this list is for its owner first.
 *
 * <p>Tasks are unordered, but this much can be relied on: a consumer takes all that was pushed
 * since, the newest push first and each batch in its order, and the next tasks come from there
 * until nothing is left of it. So no task is overtaken by more than those that were pushed until a
 * consumer came for it.
 *
 * <p>After Zap's {@code Node.Queue}, which keeps two bits, HAS_CACHE and IS_CONSUMING, beside the
 * pointer to the newest node, in one word. Java has no spare bits in a reference, so here they are
 * in a word of their own, with the number of consumers so far. What Zap reads in one go is read
 * thus: the bits, the newest node, and the bits again; if those have not changed, and their number
 * makes sure of it, there was no consumer in between, and so it was all true at the same instant
 * (edge list.bubble). Differs from Zap also so: HAS_CACHE stays set from the moment that a consumer
 * comes until it leaves with nothing left; a consumer may move tasks to any kind of queue.
 *
 * @param <T> the tasks; never null
 */
public final class NodeList<T extends Node> implements SharedQueue<T> {

  private static final long IS_CONSUMING = 1;

  /** There are tasks in {@link #cache}, or there may be while a consumer is at work. */
  private static final long HAS_CACHE = 2;

  /** Added once for each consumer, in 62 bits. */
  private static final long ONE_CONSUMER = 4;

  /**
   * The newest node that no consumer has come for. A push succeeds if it finds the node that it has
   * read, even if it was taken and pushed again in between: the links are right all the same.
   */
  private final AtomicReference<@Nullable Node> stack = new AtomicReference<>();

  /** The two bits and the number. Changed by who becomes the consumer, and then by the consumer. */
  private final AtomicLong consumer = new AtomicLong();

  /** The consumer's: what is left of what it, or one before it, has taken off the stack. */
  private @Nullable Node cache;

  /** The consumer's: tasks on their way into another queue; empty between calls. */
  private final Batch<T> moving = new Batch<>();

  /** Makes an empty list. */
  public NodeList() {}

  /**
   * Adds a task.
   *
   * @throws IllegalStateException if the task is in a batch or list already
   */
  @Override
  public void push(T task) {
    Objects.requireNonNull(task, "task").link();
    append(task, task);
  }

  /**
   * Moves all tasks of the batch into the list, by one step and in order: no other task comes
   * between them. Takes constant time for a {@link Batch}.
   *
   * @throws NullPointerException if one of the tasks is null; none has been moved then
   * @throws IllegalStateException if one of them is in another batch or list, or twice in this one;
   *     none has been moved then
   */
  @Override
  public void pushBatch(Queue<? extends T> batch) {
    Batch<?> chain = batch instanceof Batch<?> tasks ? tasks : chainOf(batch);
    Node first = chain.first();
    if (first != null) {
      Node last = chain.last();
      chain.forget();
      append(first, last);
    }
  }

  private Batch<T> chainOf(Queue<? extends T> tasks) {
    Batch<T> chain = new Batch<>();
    boolean complete = false;
    try {
      tasks.forEach(chain::offer);
      tasks.clear();
      complete = true;
    } finally {
      if (!complete) {
        chain.clear();
      }
    }
    return chain;
  }

  private void append(Node first, Node last) {
    Node newest;
    do {
      // Any value will do: the CAS fails unless it is the newest one.
      newest = stack.getOpaque();
      last.next = newest;
      // list.push release -> takeStack: the nodes are linked, and the tasks written
    } while (!stack.weakCompareAndSetRelease(newest, first));
  }

  /**
   * Takes a task.
   *
   * @return null if the list was empty at some instant of the call, or another thread was the
   *     consumer
   */
  @Override
  public @Nullable T steal() {
    if (!tryAcquire()) {
      return null;
    }
    Node node = next();
    release();
    return task(node);
  }

  /**
   * Takes a task, and moves as many others as there are and as it has room for to the {@code
   * destination}, of which the caller is the owner. If that throws, the tasks it did not accept
   * stay in the list.
   *
   * @return null if the list was empty at some instant of the call, or another thread was the
   *     consumer
   */
  @Override
  public @Nullable T stealBatchAndPop(LocalQueue<T> destination) {
    int room = destination.remaining();
    if (!tryAcquire()) {
      return null;
    }
    try {
      return consume(destination, room);
    } finally {
      release();
    }
  }

  private T consume(LocalQueue<T> destination, int room) {
    Node first = next();
    for (int i = 0; i < room && !isUsedUp(); i++) {
      Node node = next();
      moving.append(node, node, 1);
    }
    boolean complete = false;
    try {
      destination.pushBatch(moving, this);
      complete = true;
    } finally {
      if (!complete) {
        giveBack(first);
      }
    }
    return task(first);
  }

  /** Puts nodes that were not moved, and one in front of them, back to where they came from. */
  private void giveBack(Node first) {
    moving.prepend(first);
    Node last = Objects.requireNonNull(moving.last());
    last.next = cache;
    cache = moving.first();
    moving.forget();
  }

  /** For the consumer: refills the cache, and returns true if there is nothing left. */
  private boolean isUsedUp() {
    if (cache == null) {
      cache = takeStack();
    }
    return cache == null;
  }

  private Node next() {
    if (isUsedUp()) {
      throw new AssertionError("a consumer came to an empty list");
    }
    Node node = Objects.requireNonNull(cache);
    cache = node.next;
    node.next = null;
    return node;
  }

  private @Nullable Node takeStack() {
    while (true) {
      // list.push acquire <- append: the nodes are linked, and the tasks written
      Node newest = stack.getAcquire();
      // list.bubble release -> wasEmpty: HAS_CACHE is set before the stack is seen empty
      if (newest == null || stack.weakCompareAndSetRelease(newest, null)) {
        return newest;
      }
    }
  }

  /** Makes the caller the consumer of a list with tasks in it, or returns false. */
  private boolean tryAcquire() {
    while (true) {
      // list.consumer acquire <- release: the cache, and the links of its nodes
      // list.bubble acquire <- release: the stack read next is no older than these bits
      long bits = consumer.getAcquire();
      if ((bits & IS_CONSUMING) != 0 || wasEmpty(bits)) {
        return false;
      }
      long mine = (bits + ONE_CONSUMER) | HAS_CACHE | IS_CONSUMING;
      if (consumer.weakCompareAndSetPlain(bits, mine)) {
        return true;
      }
    }
  }

  /** Lets another thread become the consumer. */
  private void release() {
    long mine = consumer.getPlain();
    long removed = cache == null ? HAS_CACHE | IS_CONSUMING : IS_CONSUMING;
    // list.consumer release -> tryAcquire: the cache, and the links of its nodes
    // list.bubble release -> tryAcquire, isEmpty: the stack read next is no older than these bits
    consumer.setRelease(mine & ~removed);
  }

  /** Returns true if the list was empty at some instant of the call. */
  @Override
  public boolean isEmpty() {
    // list.bubble acquire <- release: the stack read next is no older than these bits
    return wasEmpty(consumer.getAcquire());
  }

  /** Returns true if the list was empty when the bits were read, and for a while after that. */
  private boolean wasEmpty(long bits) {
    if ((bits & HAS_CACHE) != 0) {
      return false;
    }
    // list.bubble acquire <- takeStack: whose bits are seen next, if it was a consumer since
    boolean noStack = stack.getAcquire() == null;
    return noStack && consumer.getOpaque() == bits;
  }

  @SuppressWarnings("unchecked")
  private T task(Node node) {
    node.linked = false;
    return (T) node;
  }
}
