/** The desktop application: drop videos, watch them being analyzed, see and correct the result. */
@NullMarked
package ai.veritasad.desktop;

import org.jspecify.annotations.NullMarked;
