/** Runs the benchmarks in rounds, and turns what JMH writes into ratios, tables and charts. */
@NullMarked
package dev.magpie.bench.measure;

import org.jspecify.annotations.NullMarked;
