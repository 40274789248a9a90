/** The command. */
@NullMarked
package dev.magpie.explorer.command;

import org.jspecify.annotations.NullMarked;
