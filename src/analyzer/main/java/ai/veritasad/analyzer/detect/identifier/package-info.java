/** Finds tokens, tax numbers, legal names, promo codes, links and phones in any text. */
@NullMarked
package ai.veritasad.analyzer.detect.identifier;

import org.jspecify.annotations.NullMarked;
