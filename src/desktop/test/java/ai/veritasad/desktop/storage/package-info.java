/** Tests of what is kept, with real files and killed programs. */
@NullMarked
package ai.veritasad.desktop.storage;

import org.jspecify.annotations.NullMarked;
