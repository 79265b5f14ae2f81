/**
 * What was found in one video: the verdict, the segments with their reasons, and how a person
 * corrects them.
 */
@NullMarked
package ai.veritasad.desktop.report;

import org.jspecify.annotations.NullMarked;
