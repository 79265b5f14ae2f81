/** The commands of the store of known ads. */
@NullMarked
package ai.veritasad.cli.known;

import org.jspecify.annotations.NullMarked;
