/** The edge catalogue, the ordering trial and the report. */
@NullMarked
package dev.magpie.proofs;

import org.jspecify.annotations.NullMarked;
