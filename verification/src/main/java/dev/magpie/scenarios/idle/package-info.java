/** The idle word: workers that go to sleep, and who wakes them. */
@NullMarked
package dev.magpie.scenarios.idle;

import org.jspecify.annotations.NullMarked;
