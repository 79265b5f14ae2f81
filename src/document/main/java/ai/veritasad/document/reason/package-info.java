/** What an answer comes to, why, and where the rules are written, in words. */
@NullMarked
package ai.veritasad.document.reason;

import org.jspecify.annotations.NullMarked;
