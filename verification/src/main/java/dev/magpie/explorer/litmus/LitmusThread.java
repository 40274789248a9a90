package dev.magpie.explorer.litmus;

/** A thread of a litmus test: its code, and what its names stand for. */
record LitmusThread(Statement code, Registers registers) {}
