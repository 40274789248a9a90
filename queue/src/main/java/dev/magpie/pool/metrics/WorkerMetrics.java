package dev.magpie.pool.metrics;

/**
 * What one worker has done so far. Consistent: {@code started >= completed + failed}, {@code
 * queueTime.count() == started}, {@code executionTime.count() == completed + failed}, {@code
 * stealAttempts >= steals}, {@code stolenTasks >= steals}, {@code parks >= wakeUps}.
 *
 * @param index from 0
 * @param submitted tasks that this worker's own tasks submitted
 * @param started tasks that it began
 * @param completed tasks that ended normally, or were cancelled
 * @param failed tasks that ended by throwing
 * @param queueTime from submission to start
 * @param executionTime from start to end; of tasks that run others while they wait, with those
 * @param stealAttempts looks for tasks at a peer
 * @param steals those that were successful
 * @param stolenTasks tasks that came with them
 * @param overflows tasks for which its own queue had no room
 * @param parks how often it went to sleep
 * @param wakeUps how often it was woken
 * @param utilisation which part of the time since the pool was made it ran tasks, from 0 to 1; only
 *     tasks that have ended count
 */
public record WorkerMetrics(
    int index,
    long submitted,
    long started,
    long completed,
    long failed,
    Distribution queueTime,
    Distribution executionTime,
    long stealAttempts,
    long steals,
    long stolenTasks,
    long overflows,
    long parks,
    long wakeUps,
    double utilisation) {

  /** Returns true if it was running a task. */
  public boolean isActive() {
    return started > completed + failed;
  }

  /** Returns true if it was asleep. */
  public boolean isAsleep() {
    return parks > wakeUps;
  }
}
