/** The exploration (TruSt): each consistent execution exactly once. */
@NullMarked
package dev.magpie.explorer.search;

import org.jspecify.annotations.NullMarked;
