package ai.veritasad.desktop.player.preview;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.desktop.player.media.Media;
import ai.veritasad.desktop.player.picture.Picture;
import ai.veritasad.desktop.work.Latest;
import ai.veritasad.desktop.work.Work;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What a timeline shows of one file besides what was found in it: small pictures, the waveform, the
 * keyframes. All is made in the background and ends with {@link #close}.
 */
public final class Preview implements AutoCloseable {

    private final AtomicBoolean closed = new AtomicBoolean();
    private final Waveform waveform = new Waveform();
    private final Thumbnails thumbnails;
    private volatile List<MediaTime> keyframes = List.of();

    /**
     * Begins to look into a file.
     *
     * @param changed told in the window, at most ten times a second, that there is more to show
     */
    public Preview(Path file, Work work, Runnable changed) {
        Latest<Preview> news = new Latest<>(work, preview -> changed.run());
        thumbnails = new Thumbnails(() -> news.offer(this));
        WaveformReader reader = new WaveformReader(waveform, () -> news.offer(this));
        work.threads().execute(() -> thumbnails.run(file));
        work.threads()
                .execute(() -> {
                    reader.read(file, closed::get);
                    keyframes = readKeyframes(file);
                    news.offer(this);
                });
    }

    private List<MediaTime> readKeyframes(Path file) {
        try (Media media = Media.open(file, EnumSet.of(Media.Kind.PICTURE), closed::get)) {
            return media.keyframes().stream().map(MediaTime::new).toList();
        } catch (AnalysisException e) {
            return List.of();
        }
    }

    public Waveform waveform() {
        return waveform;
    }

    /** Ascending; none until they were read. */
    public List<MediaTime> keyframes() {
        return keyframes;
    }

    /** Asks for small pictures at these times, the most urgent first, and for no others. */
    public void want(List<MediaTime> times) {
        thumbnails.want(times);
    }

    /** The small picture nearest to a time; empty while there is none at all. */
    public Optional<Picture> nearest(MediaTime time) {
        return thumbnails.nearest(time);
    }

    @Override
    public void close() {
        closed.set(true);
        thumbnails.close();
    }
}
