/** Files on their way to the server, going on after a break. */
@NullMarked
package ai.veritasad.api.client.upload;

import org.jspecify.annotations.NullMarked;
