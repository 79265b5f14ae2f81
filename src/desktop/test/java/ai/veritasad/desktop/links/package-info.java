/** Tests of this room. */
@NullMarked
package ai.veritasad.desktop.links;

import org.jspecify.annotations.NullMarked;
