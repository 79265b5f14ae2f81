/** What goes over the wire, tried. */
@NullMarked
package ai.veritasad.api.wire;

import org.jspecify.annotations.NullMarked;
