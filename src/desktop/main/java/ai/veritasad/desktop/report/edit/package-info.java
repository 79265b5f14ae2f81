/**
 * What a person changed in an answer, as values: apart from the answer, undone and redone, kept as
 * JSON.
 */
@NullMarked
package ai.veritasad.desktop.report.edit;

import org.jspecify.annotations.NullMarked;
