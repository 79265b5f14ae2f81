/** Tests of the room of the same name. */
@NullMarked
package ai.veritasad.analyzer.decode.caption;

import org.jspecify.annotations.NullMarked;
