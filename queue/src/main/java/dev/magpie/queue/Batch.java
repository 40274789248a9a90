package dev.magpie.queue;

import java.util.AbstractQueue;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A FIFO list of nodes, to be queued together. For one thread; nothing is allocated but the batch
 * itself. After Zap's {@code Batch}; differs from it so: it can be taken apart again.
 *
 * @param <T> the tasks; never null
 */
public final class Batch<T extends Node> extends AbstractQueue<T> {

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
    if (other.head != null) {
      append(other.head, Objects.requireNonNull(other.tail), other.size);
      other.head = null;
      other.tail = null;
      other.size = 0;
    }
  }

  /**
   * Adds a task at the end; always returns true.
   *
   * @throws IllegalStateException if the task is in a batch or list already
   */
  @Override
  public boolean offer(T task) {
    if (task.linked) {
      throw new IllegalStateException("task " + task + " is in a batch or a list already");
    }
    task.linked = true;
    append(task, task, 1);
    return true;
  }

  private void append(Node first, Node last, int count) {
    if (tail == null) {
      head = first;
    } else {
      tail.next = first;
    }
    tail = last;
    size += count;
  }

  @Override
  public @Nullable T poll() {
    Node first = head;
    if (first == null) {
      return null;
    }
    head = first.next;
    if (head == null) {
      tail = null;
    }
    size--;
    first.next = null;
    first.linked = false;
    return task(first);
  }

  @Override
  public @Nullable T peek() {
    return head == null ? null : task(head);
  }

  @Override
  public int size() {
    return size;
  }

  /** Returns the tasks in order; they cannot be removed through the iterator. */
  @Override
  public Iterator<T> iterator() {
    return new Iterator<>() {
      private @Nullable Node next = head;

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
        next = current.next;
        return task(current);
      }
    };
  }

  @SuppressWarnings("unchecked")
  private T task(Node node) {
    return (T) node;
  }
}
