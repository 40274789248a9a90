package dev.magpie.proofs.drawing;

/**
 * The way of an arrow: level from one node, upright in a gutter between columns, level to another.
 *
 * @param gutter the gutter's number: 0 is left of the first column
 * @param fromY where it leaves its node
 * @param toY where it enters its node
 * @param lane its place in the gutter, from the left
 */
record Track(Arrow arrow, int gutter, double fromY, double toY, int lane) {}
