/** The set of videos that were analyzed, and the page that greets a person. */
@NullMarked
package ai.veritasad.desktop.library;

import org.jspecify.annotations.NullMarked;
