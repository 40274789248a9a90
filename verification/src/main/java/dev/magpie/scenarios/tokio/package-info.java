/**
 * The models that Tokio runs under loom on its queue, on each local queue at full size; where that
 * is deep, a cut for every build besides.
 */
@NullMarked
package dev.magpie.scenarios.tokio;

import org.jspecify.annotations.NullMarked;
