package dev.magpie.explorer.command;

import dev.magpie.explorer.Exploration;
import org.jspecify.annotations.Nullable;

/**
 * What became of one target under one model.
 *
 * @param witness the trace of an execution that the target asks for; null if there is none
 */
record Result(Exploration exploration, @Nullable String witness) {}
