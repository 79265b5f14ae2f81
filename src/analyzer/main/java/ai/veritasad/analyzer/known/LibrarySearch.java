package ai.veritasad.analyzer.known;

import ai.veritasad.analyzer.detect.fingerprint.Alignment;
import ai.veritasad.analyzer.detect.fingerprint.LandmarkIndex;
import ai.veritasad.analyzer.detect.fingerprint.Landmarks;
import ai.veritasad.analyzer.detect.trace.SoundTrace;
import ai.veritasad.analyzer.report.Warning;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Recognised;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what one video has in common with others of a library, without being told what. */
public final class LibrarySearch {

    private static final int LEAST_VOTES = 14;
    private static final double SHORTEST = 3;

    /** What is the same for longer is the same programme. */
    private static final double LONGEST = 300;

    private static final double LONGEST_GAP = 3;
    private static final double VOTES_A_SECOND = 1.5;
    private static final double SAME_STRETCH = 0.5;
    private static final int MOST_PLACES = 20;

    private final LandmarkIndex sound;
    private final String sha256;
    private final List<Shared> shared = new ArrayList<>();

    private LibrarySearch(Landmarks sound, String sha256) {
        this.sound = new LandmarkIndex(sound.thinned());
        this.sha256 = sha256;
    }

    /** What was found, and what of the library could not be read. */
    public record Found(List<Recognised.SeenElsewhere> seen, List<Warning> warnings) {}

    /** A stretch that this video and one other have. */
    private record Shared(Span here, String video, Span there) {}

    /**
     * Stretches in order of their start; those of several videos that overlap by half are one.
     *
     * @param sha256 of the file whose sound it is; what the library keeps of itself doesn't count
     */
    public static Found search(Library library, Landmarks sound, String sha256) {
        LibrarySearch search = new LibrarySearch(sound, sha256);
        List<Warning> warnings = library.visit(search::compare);
        return new Found(search.together(), warnings);
    }

    private void compare(Library.Video video) {
        if (!video.sha256().equals(sha256)) {
            for (Alignment place : sound.places(video.sound(), LEAST_VOTES)) {
                stretches(place, video.name());
            }
        }
    }

    /** Votes in a row without a long gap. */
    private void stretches(Alignment place, String video) {
        int[] hops = place.hops();
        int from = 0;
        for (int i = 1; i <= hops.length; i++) {
            if (i == hops.length || (hops[i] - hops[i - 1]) * SoundTrace.HOP > LONGEST_GAP) {
                add(hops[from], hops[i - 1], i - from, place.offset(), video);
                from = i;
            }
        }
    }

    private void add(int first, int last, int votes, int offset, String video) {
        double length = (last - first) * SoundTrace.HOP;
        if (votes < LEAST_VOTES
                || length < SHORTEST
                || length > LONGEST
                || votes < VOTES_A_SECOND * length) {
            return;
        }
        Span here = Span.ofSeconds(first * SoundTrace.HOP, last * SoundTrace.HOP);
        Span there =
                Span.ofSeconds(
                        Math.max(0, (first - offset) * SoundTrace.HOP),
                        Math.max(0, (last - offset) * SoundTrace.HOP));
        shared.add(new Shared(here, video, there));
    }

    private List<Recognised.SeenElsewhere> together() {
        shared.sort(
                Comparator.comparing((Shared one) -> one.here().length())
                        .reversed()
                        .thenComparing(Shared::here)
                        .thenComparing(Shared::video));
        List<List<Shared>> groups = new ArrayList<>();
        for (Shared next : shared) {
            groups.stream()
                    .filter(group -> group.getFirst().here().iou(next.here()) >= SAME_STRETCH)
                    .findFirst()
                    .ifPresentOrElse(
                            group -> group.add(next),
                            () -> groups.add(new ArrayList<>(List.of(next))));
        }
        return groups.stream()
                .map(LibrarySearch::seen)
                .sorted(Comparator.comparing(Recognised.SeenElsewhere::span))
                .toList();
    }

    /** Begins and ends where the middle one of the stretches does. */
    private static Recognised.SeenElsewhere seen(List<Shared> group) {
        MediaTime start = middle(group.stream().map(one -> one.here().start()).toList());
        MediaTime end = middle(group.stream().map(one -> one.here().end()).toList());
        long videos = group.stream().map(Shared::video).distinct().count();
        List<Recognised.Place> places =
                group.stream()
                        .map(one -> new Recognised.Place(one.video(), one.there()))
                        .sorted(
                                Comparator.comparing(Recognised.Place::video)
                                        .thenComparing(Recognised.Place::span))
                        .limit(MOST_PLACES)
                        .toList();
        return new Recognised.SeenElsewhere(new Span(start, end), (int) videos, places);
    }

    private static MediaTime middle(List<MediaTime> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
