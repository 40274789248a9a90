@NullMarked
package dev.magpie.proofs.summary;

import org.jspecify.annotations.NullMarked;
