package dev.magpie.explorer.runtime;

/**
 * A thread of a scenario.
 *
 * @param mayWait whether it is right that the thread waits for ever once all others have ended
 */
public record Actor(String name, ThreadBody body, boolean mayWait) {}
