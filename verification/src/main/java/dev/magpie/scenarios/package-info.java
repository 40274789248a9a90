/** The shipped queues and protocols as bounded programs for the explorer. */
@NullMarked
package dev.magpie.scenarios;

import org.jspecify.annotations.NullMarked;
