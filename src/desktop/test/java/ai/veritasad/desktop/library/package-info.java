/** Tests of the first page and of what is dropped on it. */
@NullMarked
package ai.veritasad.desktop.library;

import org.jspecify.annotations.NullMarked;
