/** The brands that a person looks for, beside those that come with the program. */
@NullMarked
package ai.veritasad.desktop.brands;

import org.jspecify.annotations.NullMarked;
