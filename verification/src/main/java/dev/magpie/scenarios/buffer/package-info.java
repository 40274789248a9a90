/** Zap's buffer: its owner, thieves and observers. */
@NullMarked
package dev.magpie.scenarios.buffer;

import org.jspecify.annotations.NullMarked;
