@NullMarked
package dev.magpie.pool.metrics;

import org.jspecify.annotations.NullMarked;
