@NullMarked
package dev.magpie.proofs.drawing;

import org.jspecify.annotations.NullMarked;
