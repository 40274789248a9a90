/** The deque: its owner, thieves and observers. */
@NullMarked
package dev.magpie.scenarios.deque;

import org.jspecify.annotations.NullMarked;
