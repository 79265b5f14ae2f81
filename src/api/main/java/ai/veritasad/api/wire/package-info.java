/** What client and server of the hosted API say to each other, as records that check themselves. */
@NullMarked
package ai.veritasad.api.wire;

import org.jspecify.annotations.NullMarked;
