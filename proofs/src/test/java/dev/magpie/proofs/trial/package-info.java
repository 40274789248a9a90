@NullMarked
package dev.magpie.proofs.trial;

import org.jspecify.annotations.NullMarked;
