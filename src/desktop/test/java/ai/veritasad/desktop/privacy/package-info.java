/** Tests of what is told of the network. */
@NullMarked
package ai.veritasad.desktop.privacy;

import org.jspecify.annotations.NullMarked;
