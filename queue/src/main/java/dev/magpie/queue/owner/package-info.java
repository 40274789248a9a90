/** What the owners' handles of all local queues have in common. */
@NullMarked
package dev.magpie.queue.owner;

import org.jspecify.annotations.NullMarked;
