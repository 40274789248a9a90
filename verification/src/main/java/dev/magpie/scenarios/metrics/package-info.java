/** The counters of a pool's metrics. */
@NullMarked
package dev.magpie.scenarios.metrics;

import org.jspecify.annotations.NullMarked;
