@NullMarked
package dev.magpie.pool.counters;

import org.jspecify.annotations.NullMarked;
