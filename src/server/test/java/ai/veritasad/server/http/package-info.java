/** What all routes share, over HTTP. */
@NullMarked
package ai.veritasad.server.http;

import org.jspecify.annotations.NullMarked;
