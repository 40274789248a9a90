/** The ring: its owner, thieves and observers. */
@NullMarked
package dev.magpie.scenarios.ring;

import org.jspecify.annotations.NullMarked;
