@NullMarked
package dev.magpie.proofs.hardware;

import org.jspecify.annotations.NullMarked;
