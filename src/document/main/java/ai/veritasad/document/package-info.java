/** A report as a paper to hand on: the same content as a PDF and as one HTML file. */
@NullMarked
package ai.veritasad.document;

import org.jspecify.annotations.NullMarked;
