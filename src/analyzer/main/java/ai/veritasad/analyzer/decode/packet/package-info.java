/**
 * What a file holds before anything is decoded: packets on one timeline, groups of pictures, holes.
 */
@NullMarked
package ai.veritasad.analyzer.decode.packet;

import org.jspecify.annotations.NullMarked;
