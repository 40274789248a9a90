/** Queues that one thread owns and others steal from, and the queues that all share. */
@NullMarked
package dev.magpie.queue;

import org.jspecify.annotations.NullMarked;
