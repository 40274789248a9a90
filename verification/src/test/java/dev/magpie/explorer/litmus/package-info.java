@NullMarked
package dev.magpie.explorer.litmus;

import org.jspecify.annotations.NullMarked;
