/** Tests of this room. */
@NullMarked
package ai.veritasad.fetch.link;

import org.jspecify.annotations.NullMarked;
