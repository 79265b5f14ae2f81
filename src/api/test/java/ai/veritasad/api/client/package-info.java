/** The client, tried against a server on loopback. */
@NullMarked
package ai.veritasad.api.client;

import org.jspecify.annotations.NullMarked;
