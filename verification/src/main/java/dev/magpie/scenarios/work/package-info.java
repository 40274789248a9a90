/**
 * The work queue: who sleeps is woken, who gives up leaves nothing undone, and closing ends all.
 */
@NullMarked
package dev.magpie.scenarios.work;

import org.jspecify.annotations.NullMarked;
