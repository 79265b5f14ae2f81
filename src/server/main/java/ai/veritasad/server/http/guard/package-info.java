/** The chain that each request of the API passes: its id, its origin, its key, its size. */
@NullMarked
package ai.veritasad.server.http.guard;

import org.jspecify.annotations.NullMarked;
