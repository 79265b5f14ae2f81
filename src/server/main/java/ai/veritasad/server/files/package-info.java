/** Files that people send and that processes share: on the disk or in an S3-compatible store. */
@NullMarked
package ai.veritasad.server.files;

import org.jspecify.annotations.NullMarked;
