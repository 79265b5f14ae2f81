package ai.veritasad.analyzer.detect.logo;

import ai.veritasad.analyzer.detect.logo.match.Pose;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;

/**
 * A logo in one picture.
 *
 * @param pose in the search's pixels
 * @param score how well it fits, up to 1
 */
record Sighting(MediaTime time, Pose pose, double score, Box box) {

    Sighting at(MediaTime later) {
        return new Sighting(later, pose, score, box);
    }
}
