/** The shapes of the edges on bare atomics, at rising strength. */
@NullMarked
package dev.magpie.stress.ladder;

import org.jspecify.annotations.NullMarked;
