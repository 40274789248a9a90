/**
 * The report of a build: what the census, the trial, the litmus tests and the defects came to, as
 * pages for people, and as JSON and JUnit XML for programs. What the templates read is public, as
 * the template engine calls public methods only.
 */
@NullMarked
package dev.magpie.proofs.report;

import org.jspecify.annotations.NullMarked;
