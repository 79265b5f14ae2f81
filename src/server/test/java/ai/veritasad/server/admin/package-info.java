/** What administrators see and decide, over HTTP. */
@NullMarked
package ai.veritasad.server.admin;

import org.jspecify.annotations.NullMarked;
