@NullMarked
package dev.magpie.proofs.porting;

import org.jspecify.annotations.NullMarked;
