/** Memory models: one class an axiom. */
@NullMarked
package dev.magpie.explorer.model;

import org.jspecify.annotations.NullMarked;
