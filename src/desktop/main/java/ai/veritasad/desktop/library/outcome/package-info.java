/** What an analyzed video comes to, in a colour and a word. */
@NullMarked
package ai.veritasad.desktop.library.outcome;

import org.jspecify.annotations.NullMarked;
