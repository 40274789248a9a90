/** What rewritten code calls. Loaded once for each sandbox, not rewritten. */
@NullMarked
package dev.magpie.explorer.runtime.hooks;

import org.jspecify.annotations.NullMarked;
