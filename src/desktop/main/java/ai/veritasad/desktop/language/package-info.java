/** Every text a person reads, in both languages, switched while the window is open. */
@NullMarked
package ai.veritasad.desktop.language;

import org.jspecify.annotations.NullMarked;
