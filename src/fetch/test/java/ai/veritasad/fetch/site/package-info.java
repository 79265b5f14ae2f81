/** Tests of this room. */
@NullMarked
package ai.veritasad.fetch.site;

import org.jspecify.annotations.NullMarked;
