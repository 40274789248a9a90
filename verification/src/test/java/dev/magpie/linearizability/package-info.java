/**
 * Lincheck tests of the shipped classes, each against a sequential specification.
 *
 * <p>An operation that is not one atomic step is specified by the steps it consists of ({@link
 * dev.magpie.linearizability.Step}), so that what is allowed to it is exact. Lincheck's model
 * checker assumes sequential consistency and its {@code park} never blocks: nothing here says that
 * an ordering is strong enough, or that a parked thread is woken.
 */
@NullMarked
package dev.magpie.linearizability;

import org.jspecify.annotations.NullMarked;
