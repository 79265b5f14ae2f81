/** The token of Russian internet advertising (erid): read, checked, voted over several readings. */
@NullMarked
package ai.veritasad.analyzer.detect.identifier.token;

import org.jspecify.annotations.NullMarked;
