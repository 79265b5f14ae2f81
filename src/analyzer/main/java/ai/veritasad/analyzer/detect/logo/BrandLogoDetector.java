package ai.veritasad.analyzer.detect.logo;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.decode.Pictures;
import ai.veritasad.analyzer.detect.Borders;
import ai.veritasad.analyzer.detect.PictureDetector;
import ai.veritasad.analyzer.detect.Sightings;
import ai.veritasad.analyzer.detect.brand.Brand;
import ai.veritasad.analyzer.detect.brand.BrandList;
import ai.veritasad.analyzer.detect.logo.match.Scene;
import ai.veritasad.analyzer.report.Proof;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Recognised;
import ai.veritasad.analyzer.report.signal.Recognised.Means;
import ai.veritasad.analyzer.report.signal.Signal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the logos of a user's brands in the picture: which, where, and from when to when. */
public final class BrandLogoDetector implements PictureDetector {

    /** What fits so well is the logo. */
    static final double SURE = 0.6;

    /** A place where the logo was keeps it while it fits so well. */
    private static final double KEPT = 0.5;

    /** What fits so well in a single picture needs no other that shows it too. */
    private static final double BEYOND_DOUBT = 0.75;

    private static final MediaTime BESIDE = MediaTime.ofMillis(160);

    /** A logo may be hidden for a picture. */
    private static final int MOST_MISSED = 2;

    /** Beyond the last picture the film goes on for less than this. */
    private static final MediaTime REST = MediaTime.ofSeconds(2);

    private static final int MOST_BORDERS = 100;
    private static final int MOST_PROOFS = 100;
    private static final double PROOF_MARGIN = 0.2;

    private final List<KnownLogo> logos;
    private final Stillness stillness = new Stillness();
    private final List<LogoTrack> open = new ArrayList<>();
    private final List<LogoTrack> closed = new ArrayList<>();
    private MediaTime reached = MediaTime.ZERO;

    private BrandLogoDetector(List<KnownLogo> logos) {
        this.logos = List.copyOf(logos);
    }

    /**
     * For all logos of a list of brands; empty where it has none.
     *
     * @throws ai.veritasad.analyzer.AnalysisException where a picture file can't be used
     */
    public static Optional<BrandLogoDetector> of(BrandList brands) {
        List<KnownLogo> logos = new ArrayList<>();
        try {
            for (Brand brand : brands.brands()) {
                for (Path file : brand.logos()) {
                    logos.add(KnownLogo.of(brand, file));
                }
            }
        } catch (RuntimeException | Error e) {
            logos.forEach(KnownLogo::close);
            throw e;
        }
        return logos.isEmpty() ? Optional.empty() : Optional.of(new BrandLogoDetector(logos));
    }

    @Override
    public void watch(Picture picture) {
        MediaTime time = picture.time();
        if (stillness.lasts(picture)) {
            stay(time);
        } else {
            try (Scene scene = Scene.of(picture)) {
                for (KnownLogo logo : logos) {
                    follow(logo, scene, time);
                }
            }
        }
        reached = time;
    }

    /** What stood in a picture stands in one that is the same. */
    private void stay(MediaTime time) {
        for (LogoTrack track : List.copyOf(open)) {
            if (track.isMissed()) {
                miss(track, time);
            } else {
                track.add(track.closing().at(time));
            }
        }
    }

    private void follow(KnownLogo logo, Scene scene, MediaTime time) {
        List<Sighting> seen = new ArrayList<>(logo.all(scene, time, SURE));
        List<LogoTrack> own = open.stream().filter(track -> track.logo().equals(logo)).toList();
        List<LogoTrack> lost = new ArrayList<>();
        for (LogoTrack track : own) {
            Optional<Sighting> again = takeNearest(seen, track.closing());
            again.ifPresentOrElse(track::add, () -> lost.add(track));
        }
        for (LogoTrack track : lost) {
            Optional<Sighting> kept = logo.near(scene, time, track.closing().pose(), KEPT);
            Optional<Sighting> next = kept.or(() -> takeAny(seen));
            next.ifPresentOrElse(track::add, () -> miss(track, time));
        }
        seen.forEach(first -> open.add(new LogoTrack(logo, first, reached)));
    }

    private static Optional<Sighting> takeNearest(List<Sighting> seen, Sighting before) {
        Optional<Sighting> nearest =
                seen.stream()
                        .filter(one -> one.box().iou(before.box()) > 0)
                        .max(Comparator.comparingDouble(one -> one.box().iou(before.box())));
        nearest.ifPresent(seen::remove);
        return nearest;
    }

    /** It has moved on. */
    private static Optional<Sighting> takeAny(List<Sighting> seen) {
        return seen.isEmpty() ? Optional.empty() : Optional.of(seen.removeFirst());
    }

    private void miss(LogoTrack track, MediaTime time) {
        if (track.miss(time) >= MOST_MISSED) {
            open.remove(track);
            closed.add(track);
        }
    }

    @Override
    public Sightings finish(Pictures again) {
        open.forEach(track -> track.last(reached.plus(REST)));
        List<LogoTrack> tracks = new ArrayList<>(closed);
        tracks.addAll(open);
        tracks.sort(
                Comparator.comparing((LogoTrack track) -> track.opening().time())
                        .thenComparing(track -> track.logo().file())
                        .thenComparingDouble(track -> track.opening().box().x()));
        List<Signal> signals = new ArrayList<>();
        List<Proof> proofs = new ArrayList<>();
        int looked = 0;
        for (LogoTrack track : tracks) {
            if (isBelieved(track, again)) {
                Span span = looked++ < MOST_BORDERS ? exactly(track, again) : roughly(track);
                Optional<Proof> proof =
                        proofs.size() < MOST_PROOFS
                                ? proof(track, again, proofs.size() + 1)
                                : Optional.empty();
                proof.ifPresent(proofs::add);
                for (LogoTrack.Stay stay : track.stays(span.start(), span.end())) {
                    signals.add(signal(track, stay, proof.map(Proof::id)));
                }
            }
        }
        signals.sort(Comparator.comparing(Signal::span));
        return new Sightings(signals, proofs);
    }

    /** A single picture may deceive. */
    private static boolean isBelieved(LogoTrack track, Pictures again) {
        if (!track.isSingle() || track.opening().score() >= BEYOND_DOUBT) {
            return true;
        }
        MediaTime at = track.opening().time();
        MediaTime earlier = MediaTime.max(MediaTime.ZERO, at.minus(BESIDE));
        Predicate<Picture> shows = shows(track, track.opening());
        return (earlier.compareTo(at) < 0 && again.at(earlier).filter(shows).isPresent())
                || again.at(at.plus(BESIDE)).filter(shows).isPresent();
    }

    private static Span exactly(LogoTrack track, Pictures again) {
        Borders borders = new Borders(again);
        MediaTime start =
                borders.start(
                        track.before(), track.opening().time(), shows(track, track.opening()));
        MediaTime end =
                borders.end(track.closing().time(), track.after(), shows(track, track.closing()));
        return new Span(start, MediaTime.max(start, end));
    }

    /** Where it stood, or if it moves wherever it has moved from there. */
    private static Predicate<Picture> shows(LogoTrack track, Sighting place) {
        KnownLogo logo = track.logo();
        boolean moves = track.moves();
        return picture -> {
            try (Scene scene = Scene.of(picture)) {
                return logo.near(scene, picture.time(), place.pose(), KEPT).isPresent()
                        || (moves
                                && logo.all(scene, picture.time(), SURE).stream()
                                        .anyMatch(one -> isAbout(one.box(), place.box())));
            }
        };
    }

    private static boolean isAbout(Box one, Box other) {
        Box both = one.hull(other);
        return both.width() < one.width() + other.width() + 0.15
                && both.height() < one.height() + other.height() + 0.15;
    }

    private static Span roughly(LogoTrack track) {
        return new Span(
                new Span(track.before(), track.opening().time()).middle(),
                new Span(track.closing().time(), track.after()).middle());
    }

    private static Signal signal(LogoTrack track, LogoTrack.Stay stay, Optional<String> proof) {
        Brand brand = track.logo().brand();
        return new Recognised.Brand(
                stay.span(),
                Medium.SCREEN,
                Means.LOGO,
                brand.name(),
                brand.category(),
                brand.standing(),
                String.valueOf(track.logo().file().getFileName()),
                "",
                Optional.of(stay.box()),
                Optional.empty(),
                proof);
    }

    private static Optional<Proof> proof(LogoTrack track, Pictures again, int number) {
        Sighting clearest = track.clearest();
        Box box = clearest.box();
        double x = Math.max(0, box.x() - PROOF_MARGIN * box.width());
        double y = Math.max(0, box.y() - PROOF_MARGIN * box.height());
        Box around =
                new Box(
                        x,
                        y,
                        Math.min(1 - x, box.width() * (1 + 2 * PROOF_MARGIN)),
                        Math.min(1 - y, box.height() * (1 + 2 * PROOF_MARGIN)));
        return again.crop(clearest.time(), around)
                .map(crop -> new Proof("logo-" + number, clearest.time(), around, crop));
    }

    @Override
    public void close() {
        logos.forEach(KnownLogo::close);
    }
}
