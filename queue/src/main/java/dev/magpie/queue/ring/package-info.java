/** The bounded ring of Tokio's multi-threaded scheduler. */
@NullMarked
package dev.magpie.queue.ring;

import org.jspecify.annotations.NullMarked;
