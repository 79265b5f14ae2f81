/** What a person chooses for themselves: language, look, keys, jurisdictions, privacy. */
@NullMarked
package ai.veritasad.desktop.settings;

import org.jspecify.annotations.NullMarked;
