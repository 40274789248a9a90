package dev.magpie.explorer.search;

import org.jspecify.annotations.Nullable;

/**
 * How a search ended.
 *
 * @param complete executions in which every thread finished
 * @param atRest executions in which some thread waits for ever, whether it is right to or not
 * @param blocked explorations that ended with a thread that waits for what another execution gives
 * @param limit the limit that ended the search before all was explored; null if all was
 */
public record Summary(long complete, long atRest, long blocked, @Nullable String limit) {}
