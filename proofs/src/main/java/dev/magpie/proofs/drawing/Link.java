package dev.magpie.proofs.drawing;

import dev.magpie.explorer.graph.Event;

/** One pair of a relation. */
record Link(Relation relation, Event from, Event to) {}
