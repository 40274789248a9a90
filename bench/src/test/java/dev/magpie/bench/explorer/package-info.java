@NullMarked
package dev.magpie.bench.explorer;

import org.jspecify.annotations.NullMarked;
