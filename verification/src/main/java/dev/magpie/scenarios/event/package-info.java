/** The event: waiters, notifiers and a shutdown. */
@NullMarked
package dev.magpie.scenarios.event;

import org.jspecify.annotations.NullMarked;
