package dev.magpie.queue;

import java.util.AbstractQueue;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A FIFO list of nodes, to be queued together. For one thread; nothing is allocated but the batch
 * itself. After Zap's {@code Batch}; differs from it so: it can be taken apart again.
 *
 * @param <T> the tasks; never null
 */
public final class Batch<T extends Node> extends AbstractQueue<T> {

  /**
   * The first task, if {@link #peek} has returned it, and no longer linked: who has seen it may
   * hand it to another thread before it is removed here.
   */
  private @Nullable Node peeked;

  /** The chain of the other tasks. */
  private @Nullable Node head;

  private @Nullable Node tail;
  private int size;

  /** Makes an empty batch. */
  public Batch() {}

  /**
   * Returns a batch of one task.
   *
   * @throws IllegalStateException if the task is in a batch or list already
   */
  public static <T extends Node> Batch<T> from(T task) {
    Batch<T> batch = new Batch<>();
    batch.offer(task);
    return batch;
  }

  /** Moves all tasks of another batch to the end of this one, in constant time. */
  public void push(Batch<T> other) {
    if (other == this) {
      throw new IllegalArgumentException("other: must not be this batch");
    }
    Node first = other.first();
    if (first != null) {
      append(first, other.last(), other.size);
      other.forget();
    }
  }

  /**
   * Adds a task at the end; always returns true.
   *
   * @throws IllegalStateException if the task is in a batch or list already
   */
  @Override
  public boolean offer(T task) {
    Objects.requireNonNull(task, "task").link();
    append(task, task, 1);
    return true;
  }

  /** Adds linked nodes at the end. */
  void append(Node first, Node last, int count) {
    if (tail == null) {
      head = first;
    } else {
      tail.next = first;
    }
    tail = last;
    size += count;
  }

  /** Adds a linked node in front. */
  void prepend(Node node) {
    node.next = first();
    head = node;
    if (tail == null) {
      tail = node;
    }
    size++;
  }

  /** Returns the first of the nodes, which are all linked, or null if there is none. */
  @Nullable Node first() {
    if (peeked != null) {
      Node first = peeked;
      first.link();
      peeked = null;
      size--;
      prepend(first);
    }
    return head;
  }

  /** Returns the last of the nodes, of which there is one. */
  Node last() {
    return Objects.requireNonNull(tail);
  }

  /** Empties the batch without a change to its nodes. */
  void forget() {
    head = null;
    tail = null;
    size = 0;
  }

  @Override
  public @Nullable T poll() {
    T task = peek();
    if (task != null) {
      peeked = null;
      size--;
    }
    return task;
  }

  /**
   * Returns the first task without removing it. From then on it counts as in no batch: it may be
   * queued elsewhere before it is removed here.
   */
  @Override
  public @Nullable T peek() {
    if (peeked == null && head != null) {
      peeked = head;
      head = peeked.next;
      if (head == null) {
        tail = null;
      }
      peeked.next = null;
      peeked.linked = false;
    }
    return peeked == null ? null : task(peeked);
  }

  @Override
  public int size() {
    return size;
  }

  /** As for any collection; allocates nothing. */
  @Override
  public void forEach(Consumer<? super T> action) {
    Objects.requireNonNull(action, "action");
    if (peeked != null) {
      action.accept(task(peeked));
    }
    for (Node node = head; node != null; node = node.next) {
      action.accept(task(node));
    }
  }

  /** Returns the tasks in order; they cannot be removed through the iterator. */
  @Override
  public Iterator<T> iterator() {
    return new Iterator<>() {
      private @Nullable Node next = peeked == null ? head : peeked;

      @Override
      public boolean hasNext() {
        return next != null;
      }

      @Override
      public T next() {
        if (next == null) {
          throw new NoSuchElementException("the batch has no more tasks");
        }
        Node current = next;
        next = current == peeked ? head : current.next;
        return task(current);
      }
    };
  }

  @SuppressWarnings("unchecked")
  private T task(Node node) {
    return (T) node;
  }
}
