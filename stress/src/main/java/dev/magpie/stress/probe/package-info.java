/** Tests that must fail, to show that the layer reports what it sees. */
@NullMarked
package dev.magpie.stress.probe;

import org.jspecify.annotations.NullMarked;
