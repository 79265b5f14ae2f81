package ai.veritasad.desktop.player.preview;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.desktop.player.media.Media;
import ai.veritasad.desktop.player.picture.Film;
import ai.veritasad.desktop.player.picture.Picture;
import ai.veritasad.desktop.player.picture.PicturePool;
import ai.veritasad.desktop.player.picture.Size;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * Small pictures of keyframes, made in the background in the order in which they are wanted; for
 * any thread. The last ones made are kept, 40 MB at most.
 */
final class Thumbnails {

    private static final Size WITHIN = new Size(160, 90);
    private static final int KEPT = 700;

    private final Runnable changed;
    private final PicturePool pool = new PicturePool();
    private final TreeMap<Long, Picture> made = new TreeMap<>();
    private final Deque<Long> order = new ArrayDeque<>();
    private final Deque<Long> wanted = new ArrayDeque<>();
    private boolean closed;

    /**
     * @param changed called after each picture that was made
     */
    Thumbnails(Runnable changed) {
        this.changed = changed;
    }

    /** The pictures that are wanted now, the most urgent first; those wanted before no longer. */
    synchronized void want(List<MediaTime> times) {
        wanted.clear();
        times.stream()
                .map(MediaTime::micros)
                .filter(time -> !made.containsKey(time))
                .forEach(wanted::add);
        notifyAll();
    }

    /** The picture made for the nearest time; empty while there is none at all. */
    synchronized Optional<Picture> nearest(MediaTime time) {
        Map.Entry<Long, Picture> before = made.floorEntry(time.micros());
        Map.Entry<Long, Picture> after = made.ceilingEntry(time.micros());
        if (before == null || after == null) {
            return Optional.ofNullable(before == null ? after : before).map(Map.Entry::getValue);
        }
        boolean closer = time.micros() - before.getKey() <= after.getKey() - time.micros();
        return Optional.of(closer ? before.getValue() : after.getValue());
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized @Nullable Long next() throws InterruptedException {
        while (wanted.isEmpty() && !closed) {
            wait();
        }
        return closed ? null : wanted.poll();
    }

    private synchronized void keep(long time, Picture picture) {
        made.put(time, picture);
        order.add(time);
        if (order.size() > KEPT) {
            made.remove(order.poll());
        }
    }

    /** Makes pictures until it is closed; a file without pictures gives none. */
    void run(Path file) {
        BooleanSupplier stopped = this::isClosed;
        try (Media media = Media.open(file, EnumSet.of(Media.Kind.PICTURE), stopped)) {
            try (Film film = Film.inBackground(media).orElseThrow()) {
                make(film);
            }
        } catch (AnalysisException e) {
            close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void make(Film film) throws InterruptedException {
        long last = Long.MIN_VALUE;
        Optional<Picture> picture = Optional.empty();
        Long time = next();
        while (time != null) {
            long keyframe = film.seek(time);
            if (keyframe != last || picture.isEmpty()) {
                picture = film.keyframe(keyframe, WITHIN, pool);
                last = keyframe;
            }
            long asked = time;
            picture.ifPresent(done -> keep(asked, done));
            changed.run();
            time = next();
        }
    }
}
