/** Tests of watched folders. */
@NullMarked
package ai.veritasad.desktop.watch;

import org.jspecify.annotations.NullMarked;
