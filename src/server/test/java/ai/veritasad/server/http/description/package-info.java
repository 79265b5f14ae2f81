/** What the description of the API says beyond its routes. */
@NullMarked
package ai.veritasad.server.http.description;

import org.jspecify.annotations.NullMarked;
