/** Invented companies, numbers and tokens that pass every offline check and belong to nobody. */
@NullMarked
package ai.veritasad.samples.invent;

import org.jspecify.annotations.NullMarked;
