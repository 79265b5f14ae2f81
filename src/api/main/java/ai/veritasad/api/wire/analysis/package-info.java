/** What is to be analyzed, how far it is, and reports that devices share. */
@NullMarked
package ai.veritasad.api.wire.analysis;

import org.jspecify.annotations.NullMarked;
