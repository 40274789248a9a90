/** Tests of the report, on a small project with made-up results. */
@NullMarked
package dev.magpie.proofs.report;

import org.jspecify.annotations.NullMarked;
