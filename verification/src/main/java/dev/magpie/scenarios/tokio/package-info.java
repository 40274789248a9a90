/**
 * The models that Tokio runs under loom on its queue, on each local queue: full size, and cuts of
 * them for every build.
 */
@NullMarked
package dev.magpie.scenarios.tokio;

import org.jspecify.annotations.NullMarked;
