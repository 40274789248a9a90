/** Runs the litmus tests on this machine and checks what was run. */
@NullMarked
package dev.magpie.stress.run;

import org.jspecify.annotations.NullMarked;
