package dev.magpie.bench.pool;

import java.util.concurrent.Executor;

/**
 * One of many partners that send a message forth and back: to send is to spawn the task that
 * receives. After Tokio's {@code ping_pong}, in which a message wakes a task that waits for it.
 */
final class PingPong implements Runnable {

  private final Executor executor;
  private final Countdown countdown;
  private final Runnable pong = this::receivePong;
  private int messages;

  private PingPong(Executor executor, int messages, Countdown countdown) {
    this.executor = executor;
    this.messages = messages;
    this.countdown = countdown;
  }

  /**
   * Has a worker spawn so many pairs, and sleeps until each has sent so many messages forth and
   * back, from 1.
   */
  static void run(Executor executor, int pairs, int messages, Countdown countdown) {
    countdown.expect(pairs);
    executor.execute(
        () -> {
          for (int i = 0; i < pairs; i++) {
            executor.execute(new PingPong(executor, messages, countdown));
          }
        });
    countdown.await();
  }

  /** The one side: sends a message, or is done. */
  @Override
  public void run() {
    if (messages == 0) {
      countdown.countDown();
      return;
    }
    messages--;
    executor.execute(pong);
  }

  /** The other side: sends the message back. */
  private void receivePong() {
    executor.execute(this);
  }
}
