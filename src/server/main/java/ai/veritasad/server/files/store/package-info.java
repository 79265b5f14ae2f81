/** Where files lie that all processes share: a folder of this machine or an S3-compatible store. */
@NullMarked
package ai.veritasad.server.files.store;

import org.jspecify.annotations.NullMarked;
