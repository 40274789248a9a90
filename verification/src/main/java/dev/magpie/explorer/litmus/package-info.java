/** Litmus tests in herd7's Java syntax: parsed, run as programs, their final states named. */
@NullMarked
package dev.magpie.explorer.litmus;

import org.jspecify.annotations.NullMarked;
