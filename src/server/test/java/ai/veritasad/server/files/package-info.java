/** Files that are sent, and the places where they are kept. */
@NullMarked
package ai.veritasad.server.files;

import org.jspecify.annotations.NullMarked;
