/** Everything that the hosted API can be asked for, as methods. */
@NullMarked
package ai.veritasad.api.client;

import org.jspecify.annotations.NullMarked;
