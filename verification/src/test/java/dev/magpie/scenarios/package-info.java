/** All scenarios, explored; and that their demands can fail. */
@NullMarked
package dev.magpie.scenarios;

import org.jspecify.annotations.NullMarked;
