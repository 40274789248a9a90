/** Zap's list: its producers, its consumers and who asks whether it is empty. */
@NullMarked
package dev.magpie.scenarios.list;

import org.jspecify.annotations.NullMarked;
