/** Tests of the whole window. */
@NullMarked
package ai.veritasad.desktop;

import org.jspecify.annotations.NullMarked;
