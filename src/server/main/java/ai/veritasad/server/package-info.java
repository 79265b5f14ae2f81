/** The hosted API as one program. */
@NullMarked
package ai.veritasad.server;

import org.jspecify.annotations.NullMarked;
