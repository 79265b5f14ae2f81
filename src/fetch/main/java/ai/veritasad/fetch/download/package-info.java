/** Files from the network, each whole and checked or not there at all. */
@NullMarked
package ai.veritasad.fetch.download;

import org.jspecify.annotations.NullMarked;
