/** What leaves this computer, and the log that proves it. */
@NullMarked
package ai.veritasad.desktop.privacy;

import org.jspecify.annotations.NullMarked;
