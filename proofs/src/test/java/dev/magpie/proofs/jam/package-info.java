@NullMarked
package dev.magpie.proofs.jam;

import org.jspecify.annotations.NullMarked;
