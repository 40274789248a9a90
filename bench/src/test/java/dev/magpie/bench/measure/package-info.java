/** Tests that the tables and charts say what was measured. */
@NullMarked
package dev.magpie.bench.measure;

import org.jspecify.annotations.NullMarked;
