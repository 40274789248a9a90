/** What the orderings cost: the shipped class files beside the same with every access volatile. */
@NullMarked
package dev.magpie.bench.ordering;

import org.jspecify.annotations.NullMarked;
