package ai.veritasad.analyzer.known;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.decode.FrameSeeker;
import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.detect.fingerprint.Landmarks;
import ai.veritasad.analyzer.detect.fingerprint.PictureHash;
import ai.veritasad.analyzer.detect.trace.Listener;
import ai.veritasad.analyzer.detect.trace.SoundTrace;
import ai.veritasad.analyzer.probe.Probe;
import ai.veritasad.analyzer.report.Source;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Takes the fingerprints of a stretch of a file. */
public final class AdTaker {

    /** Fewer landmarks than that many sounds have. */
    private static final int LEAST_LANDMARKS = 40;

    private static final int ID_BYTES = 8;

    private AdTaker() {}

    /**
     * A known ad of that name.
     *
     * @param from where it begins, the file's beginning where empty
     * @param to where it ends, the file's end where empty
     * @throws AnalysisException where the file can't be used, the stretch is not in it, or nothing
     *     in it could be known again
     */
    public static KnownAd taken(
            Path file,
            Optional<MediaTime> from,
            Optional<MediaTime> to,
            String name,
            Cancellation cancel) {
        Source source = Probe.read(file, cancel).source();
        SoundTrace heard = Listener.heard(file, cancel);
        MediaTime end = source.duration().orElse(MediaTime.ofSeconds(heard.length()));
        Span span = span(file, from.orElse(MediaTime.ZERO), to.orElse(end), end);
        Landmarks sound = Landmarks.of(heard).between(span.start().seconds(), span.end().seconds());
        long[] pictures = pictures(file, span, cancel);
        if (sound.count() < LEAST_LANDMARKS && !KnownAdSearch.isTelling(pictures)) {
            throw unusable(
                    "В отрезке %s файла %s нет ни звука, ни меняющегося изображения, по которым его можно узнать. Выберите другой отрезок."
                            .formatted(span, file),
                    "Nothing in %s of %s could be known again: no sound and no changing picture. Choose another stretch."
                            .formatted(span, file));
        }
        return new KnownAd(
                id(sound, pictures, span.length()),
                name,
                source.name() + " " + span,
                span.length(),
                sound,
                pictures);
    }

    private static Span span(Path file, MediaTime from, MediaTime to, MediaTime end) {
        if (!to.isAfter(from) || from.micros() < 0 || to.isAfter(end.plusSeconds(1))) {
            throw unusable(
                    "В файле %s нет отрезка %s – %s: он длится %s.".formatted(file, from, to, end),
                    "%s has no stretch %s – %s: it lasts %s.".formatted(file, from, to, end));
        }
        Span span = new Span(from, to);
        if (span.length().isBefore(KnownAd.SHORTEST) || span.length().isAfter(KnownAd.LONGEST)) {
            throw unusable(
                    "Отрезок %s длится %s; известный ролик длится от 2 с до 10 мин. Укажите --from и --to."
                            .formatted(span, span.length()),
                    "The stretch %s lasts %s; a known ad lasts 2 s to 10 min. Give --from and --to."
                            .formatted(span, span.length()));
        }
        return span;
    }

    private static AnalysisException unusable(String ru, String en) {
        return new AnalysisException.Unusable(new LocalText(ru, en));
    }

    private static long[] pictures(Path file, Span span, Cancellation cancel) {
        List<Long> hashes = new ArrayList<>();
        try (FrameSeeker seeker = FrameSeeker.open(file, cancel)) {
            MediaTime at = span.start();
            Optional<Picture> picture = seeker.at(at);
            while (picture.isPresent() && at.isBefore(span.end())) {
                hashes.add(PictureHash.of(picture.get()));
                at = at.plus(KnownAd.PICTURE_STEP);
                picture = seeker.at(at);
            }
        }
        return hashes.stream().mapToLong(Long::longValue).toArray();
    }

    private static String id(Landmarks sound, long[] pictures, MediaTime length) {
        ByteBuffer content =
                ByteBuffer.allocate(
                        Long.BYTES * (1 + pictures.length) + 2 * Integer.BYTES * sound.count());
        content.putLong(length.micros());
        for (int i = 0; i < sound.count(); i++) {
            content.putInt(sound.hashes()[i]).putInt(sound.hops()[i]);
        }
        for (long picture : pictures) {
            content.putLong(picture);
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.array());
            return HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
