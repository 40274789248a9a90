/** What a pool does, told as it happens or counted. */
@NullMarked
package dev.magpie.pool.metrics;

import org.jspecify.annotations.NullMarked;
