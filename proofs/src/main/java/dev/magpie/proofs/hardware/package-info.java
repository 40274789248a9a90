/** Compares what jcstress saw on this machine with what the explorer says can happen. */
@NullMarked
package dev.magpie.proofs.hardware;

import org.jspecify.annotations.NullMarked;
