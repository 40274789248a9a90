@NullMarked
package dev.magpie.proofs.litmus;

import org.jspecify.annotations.NullMarked;
