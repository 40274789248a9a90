/** The bounded buffer with one head of Zap's thread pool. */
@NullMarked
package dev.magpie.queue.buffer;

import org.jspecify.annotations.NullMarked;
