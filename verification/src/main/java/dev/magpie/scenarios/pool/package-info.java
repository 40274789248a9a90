/** The task count, the stop flag, and workers' loops from submission to shutdown. */
@NullMarked
package dev.magpie.scenarios.pool;

import org.jspecify.annotations.NullMarked;
