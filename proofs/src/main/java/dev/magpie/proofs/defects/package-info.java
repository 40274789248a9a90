/** Defects that work-stealing queues and pools really had, put back into the code to be found. */
@NullMarked
package dev.magpie.proofs.defects;

import org.jspecify.annotations.NullMarked;
