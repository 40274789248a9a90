@NullMarked
package dev.magpie.pool;

import org.jspecify.annotations.NullMarked;
