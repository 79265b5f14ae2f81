package ai.veritasad.desktop.player.playback;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.desktop.player.picture.Size;

import java.util.Optional;

/**
 * What is known of an opened file.
 *
 * @param duration zero where the file doesn't tell
 * @param size of the shown picture; empty for sound alone
 * @param frameLength from one frame to the next, as declared
 */
public record Facts(
        MediaTime duration, Optional<Size> size, boolean hasSound, MediaTime frameLength) {}
