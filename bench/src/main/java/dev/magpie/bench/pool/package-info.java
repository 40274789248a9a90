/**
 * What pools cost: the groups of the second seed, tasks that spawn tasks, messages, wake-ups,
 * uneven tasks, and more workers than cores; the peers in the same run.
 *
 * <p>All contenders are reached as an {@link java.util.concurrent.Executor}, of which a fork has
 * one, so that {@code execute} is called alike on each; all run the same tasks, made by the same
 * code, and all are waited for by the same {@link dev.magpie.bench.pool.Countdown}. No future of a
 * pool's own is measured, nor what a pool offers for tasks of its own type: Magpie's lists would
 * not allocate for its {@code Task}, nor {@code ForkJoinPool} for a {@code ForkJoinTask}.
 */
@NullMarked
package dev.magpie.bench.pool;

import org.jspecify.annotations.NullMarked;
