/**
 * Work-stealing queues: a bounded {@link dev.magpie.queue.LocalQueue} per worker, from which others
 * take through its {@link dev.magpie.queue.Stealer}, and the unbounded {@link
 * dev.magpie.queue.Injector} that all workers share.
 */
@NullMarked
package dev.magpie.queue;

import org.jspecify.annotations.NullMarked;
