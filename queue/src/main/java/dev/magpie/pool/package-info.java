/** A work-stealing thread pool on the queues of {@link dev.magpie.queue}. */
@NullMarked
package dev.magpie.pool;

import org.jspecify.annotations.NullMarked;
