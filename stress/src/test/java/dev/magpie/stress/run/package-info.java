/** Tests of the runner: each way to fall short must be told. */
@NullMarked
package dev.magpie.stress.run;

import org.jspecify.annotations.NullMarked;
