/** Execution graphs: events, program order, reads-from and coherence. */
@NullMarked
package dev.magpie.explorer.graph;

import org.jspecify.annotations.NullMarked;
