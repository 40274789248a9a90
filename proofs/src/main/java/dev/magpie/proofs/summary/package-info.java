/** The end of a build: what fell short in any module, the table of edges, the report. */
@NullMarked
package dev.magpie.proofs.summary;

import org.jspecify.annotations.NullMarked;
