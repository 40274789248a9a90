/** The counters behind a pool's metrics. */
@NullMarked
package dev.magpie.pool.counters;

import org.jspecify.annotations.NullMarked;
