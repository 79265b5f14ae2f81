/** The words of papers in each language, and how its readers write numbers. */
@NullMarked
package ai.veritasad.document.language;

import org.jspecify.annotations.NullMarked;
