/** What administrators see and decide. */
@NullMarked
package ai.veritasad.server.admin;

import org.jspecify.annotations.NullMarked;
