/** What each ordering is in other languages, and what to look out for there. */
@NullMarked
package dev.magpie.proofs.porting;

import org.jspecify.annotations.NullMarked;
