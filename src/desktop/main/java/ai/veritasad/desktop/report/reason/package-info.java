/** Why a segment is taken for an ad and what the rules say of it, for a person to see and check. */
@NullMarked
package ai.veritasad.desktop.report.reason;

import org.jspecify.annotations.NullMarked;
