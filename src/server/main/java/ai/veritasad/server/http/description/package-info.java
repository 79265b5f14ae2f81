/** What the API says about itself to programs that read OpenAPI. */
@NullMarked
package ai.veritasad.server.http.description;

import org.jspecify.annotations.NullMarked;
