/** Seeded sets of short films, each with one text on screen, to measure how well it is read. */
@NullMarked
package ai.veritasad.samples.labels;

import org.jspecify.annotations.NullMarked;
