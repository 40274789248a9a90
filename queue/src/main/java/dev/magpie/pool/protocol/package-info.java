/**
 * The words by which the threads of a pool agree: who sleeps, who is woken, whether tasks are
 * accepted, and when the pool has ended.
 */
@NullMarked
package dev.magpie.pool.protocol;

import org.jspecify.annotations.NullMarked;
