/**
 * What a memory model allows, by brute force: every candidate execution of a small program is built
 * and judged by the axioms as they are written in the papers. Shares nothing with the explorer but
 * the programs.
 */
@NullMarked
package dev.magpie.explorer.oracle;

import org.jspecify.annotations.NullMarked;
