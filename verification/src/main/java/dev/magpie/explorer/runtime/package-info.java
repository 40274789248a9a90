/** What rewritten class files run on: objects with stable identities, and models of JDK classes. */
@NullMarked
package dev.magpie.explorer.runtime;

import org.jspecify.annotations.NullMarked;
