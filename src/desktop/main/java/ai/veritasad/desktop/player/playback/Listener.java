package ai.veritasad.desktop.player.playback;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.desktop.player.picture.Picture;

/** Hears what a playback does, on its threads; must return at once. */
public interface Listener {

    void opened(Facts facts);

    /** The file can't be played, or no more. */
    void failed(AnalysisException why);

    /** The picture belongs to the listener until it gives it back. */
    void shown(Picture picture);

    /**
     * @param turn the number of the latest {@link Playback#seek} or step that this follows
     */
    void moved(int turn, MediaTime position);

    /** Playing came to the end, or back to the start. */
    void stopped();

    /** There is sound, but no device to play it. */
    void silent();
}
