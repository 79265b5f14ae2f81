package ai.veritasad.analyzer.known;

import ai.veritasad.analyzer.detect.fingerprint.Alignment;
import ai.veritasad.analyzer.detect.fingerprint.LandmarkIndex;
import ai.veritasad.analyzer.detect.fingerprint.Landmarks;
import ai.veritasad.analyzer.detect.fingerprint.PictureHash;
import ai.veritasad.analyzer.detect.trace.PictureTrace;
import ai.veritasad.analyzer.detect.trace.SoundTrace;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Recognised;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for every known ad in one medium: not the ads are indexed, but the medium, so that
 * thousands of ads are held against it without an index of their own.
 */
public final class KnownAdSearch {

    /** Unlike sound of two hours has up to about ten votes for some place. */
    private static final int LEAST_VOTES = 16;

    private static final double LEAST_SHARE = 0.06;

    /** So much of an ad, or so many seconds, must be heard for it to be that ad. */
    private static final double LEAST_PART = 0.4;

    private static final double LEAST_SECONDS = 8;

    /** From so much on the votes are spread over the whole ad, which then is there whole. */
    private static final double WHOLE = 0.7;

    private static final int LIKE = 8;
    private static final int LIKE_ENOUGH = 12;
    private static final int UNLIKE = 14;
    private static final int LEAST_PICTURES = 4;
    private static final double LEAST_SEEN = 0.6;

    /** A picture of one brightness, or with a single edge, is no sign of anything. */
    private static final int LEAST_EDGES = 6;

    private final LandmarkIndex sound;
    private final long[] shown;
    private final double[] shownAt;
    private final MediaTime duration;

    /**
     * In what was heard and seen of one medium.
     *
     * @param duration where it ends
     */
    public KnownAdSearch(Landmarks sound, PictureTrace film, MediaTime duration) {
        this.sound = new LandmarkIndex(sound);
        this.duration = duration;
        this.shown =
                film.looks().stream().mapToLong(look -> PictureHash.of(look.colours())).toArray();
        this.shownAt = film.looks().stream().mapToDouble(PictureTrace.Look::at).toArray();
    }

    /** What is met of the ads, in order of time; where two lie at one place, the likelier. */
    public List<Recognised.KnownAd> search(List<KnownAd> ads) {
        List<Recognised.KnownAd> found =
                ads.parallelStream()
                        .flatMap(ad -> Stream.concat(heard(ad), seen(ad)))
                        .sorted(
                                Comparator.comparingInt(KnownAdSearch::strength)
                                        .reversed()
                                        .thenComparing(Recognised.KnownAd::span)
                                        .thenComparing(Recognised.KnownAd::ad))
                        .toList();
        List<Recognised.KnownAd> chosen = new ArrayList<>();
        for (Recognised.KnownAd next : found) {
            if (chosen.stream().noneMatch(other -> isSamePlace(other.span(), next.span()))) {
                chosen.add(next);
            }
        }
        chosen.sort(Comparator.comparing(Recognised.KnownAd::span));
        return chosen;
    }

    /** A keyframe tells as much as a dozen landmarks. */
    private static int strength(Recognised.KnownAd found) {
        return found.votes() + 12 * found.pictures();
    }

    private static boolean isSamePlace(Span one, Span other) {
        double shared = one.intersection(other).map(both -> both.length().seconds()).orElse(0.0);
        return shared > 0.3 * Math.min(one.length().seconds(), other.length().seconds());
    }

    private Stream<Recognised.KnownAd> heard(KnownAd ad) {
        int least = (int) Math.max(LEAST_VOTES, Math.ceil(LEAST_SHARE * ad.sound().count()));
        return ad.sound().count() < LEAST_VOTES
                ? Stream.of()
                : sound.places(ad.sound(), least).stream()
                        .flatMap(place -> heard(ad, place).stream());
    }

    private Optional<Recognised.KnownAd> heard(KnownAd ad, Alignment place) {
        double start = place.offset() * SoundTrace.HOP;
        double first = place.firstHop() * SoundTrace.HOP;
        // The last landmark begins a while before the sound ends.
        double last = (place.lastHop() + 4) * SoundTrace.HOP;
        double length = ad.length().seconds();
        double part = (last - first) / length;
        if (part < LEAST_PART && last - first < LEAST_SECONDS) {
            return Optional.empty();
        }
        boolean whole = part >= WHOLE;
        return found(ad, whole ? start : first, whole ? start + length : last, start)
                .map(at ->
                        new Recognised.KnownAd(
                                at.span,
                                ad.id(),
                                ad.name(),
                                place.votes(),
                                seenAt(ad, start),
                                at.offset));
    }

    private record Place(Span span, MediaTime offset) {}

    /** Within the medium; empty where that is too little. */
    private Optional<Place> found(KnownAd ad, double from, double to, double start) {
        MediaTime begin = MediaTime.ofSeconds(Math.max(0, from));
        MediaTime end = MediaTime.min(MediaTime.ofSeconds(Math.max(0, to)), duration);
        if (!end.isAfter(begin)) {
            return Optional.empty();
        }
        MediaTime offset = MediaTime.ofSeconds(Math.max(0, begin.seconds() - start));
        return Optional.of(new Place(new Span(begin, end), MediaTime.min(offset, ad.length())));
    }

    /** Whether pictures of an ad are enough to know it by. */
    static boolean isTelling(long[] pictures) {
        List<Long> different = new ArrayList<>();
        for (long picture : pictures) {
            if (isNew(picture, different)) {
                different.add(picture);
            }
        }
        return different.size() >= LEAST_PICTURES;
    }

    private static boolean isNew(long picture, List<Long> known) {
        return hasEdges(picture)
                && known.stream().allMatch(one -> PictureHash.distance(one, picture) >= UNLIKE);
    }

    private static boolean hasEdges(long picture) {
        return Long.bitCount(picture) >= LEAST_EDGES;
    }

    /** By pictures alone, as where the sound is another. */
    private Stream<Recognised.KnownAd> seen(KnownAd ad) {
        List<Recognised.KnownAd> found = new ArrayList<>();
        for (int second = 0; second < ad.pictures().length; second++) {
            long picture = ad.picture(second);
            if (hasEdges(picture) && nearest(picture) <= LIKE) {
                for (int look = 0; look < shown.length; look++) {
                    if (PictureHash.distance(shown[look], picture) <= LIKE) {
                        seen(ad, bestStart(ad, shownAt[look] - second)).ifPresent(found::add);
                    }
                }
            }
        }
        return found.stream();
    }

    /** In one plain loop, which processors do many steps of at once. */
    private int nearest(long picture) {
        int least = Long.SIZE;
        for (long other : shown) {
            least = Math.min(least, Long.bitCount(other ^ picture));
        }
        return least;
    }

    /** Keyframes lie between the seconds of which the ad's pictures are. */
    private double bestStart(KnownAd ad, double about) {
        double best = about;
        int most = 0;
        for (int tenth = -9; tenth <= 9; tenth++) {
            int seen = seenAt(ad, about + tenth / 10.0);
            boolean nearer = Math.abs(tenth / 10.0) < Math.abs(best - about);
            if (seen > most || (seen == most && nearer)) {
                most = seen;
                best = about + tenth / 10.0;
            }
        }
        return best;
    }

    private Optional<Recognised.KnownAd> seen(KnownAd ad, double start) {
        List<Long> different = new ArrayList<>();
        int like = 0;
        int all = 0;
        for (int look = firstFrom(start); look < shown.length; look++) {
            double within = shownAt[look] - start;
            if (within >= ad.pictures().length) {
                break;
            }
            all++;
            if (isLike(ad, within, shown[look])) {
                like++;
                if (isNew(shown[look], different)) {
                    different.add(shown[look]);
                }
            }
        }
        if (different.size() < LEAST_PICTURES || like < LEAST_SEEN * all) {
            return Optional.empty();
        }
        int pictures = like;
        return found(ad, start, start + ad.length().seconds(), start)
                .map(at ->
                        new Recognised.KnownAd(
                                at.span, ad.id(), ad.name(), 0, pictures, at.offset));
    }

    private int seenAt(KnownAd ad, double start) {
        int like = 0;
        for (int look = firstFrom(start);
                look < shown.length && shownAt[look] - start < ad.pictures().length;
                look++) {
            like += hasEdges(shown[look]) && isLike(ad, shownAt[look] - start, shown[look]) ? 1 : 0;
        }
        return like;
    }

    /** The ad's picture of the second before or the one after is like it. */
    private static boolean isLike(KnownAd ad, double within, long picture) {
        int second = Math.min((int) within, ad.pictures().length - 1);
        int next = Math.min(second + 1, ad.pictures().length - 1);
        return PictureHash.distance(ad.picture(second), picture) <= LIKE_ENOUGH
                || PictureHash.distance(ad.picture(next), picture) <= LIKE_ENOUGH;
    }

    private int firstFrom(double start) {
        int at = Arrays.binarySearch(shownAt, start);
        return at >= 0 ? at : -at - 1;
    }
}
