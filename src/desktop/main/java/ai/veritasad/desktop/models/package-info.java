/** Models that hear speech: which there are, which are here, fetched when a person asks for it. */
@NullMarked
package ai.veritasad.desktop.models;

import org.jspecify.annotations.NullMarked;
