@NullMarked
package dev.magpie.proofs.defects;

import org.jspecify.annotations.NullMarked;
