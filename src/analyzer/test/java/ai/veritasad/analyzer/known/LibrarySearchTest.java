package ai.veritasad.analyzer.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.veritasad.analyzer.detect.fingerprint.Landmarks;
import ai.veritasad.analyzer.film.SpokenSpots;
import ai.veritasad.analyzer.report.signal.Recognised;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class LibrarySearchTest {

    private static final float[] SPOT = SpokenSpots.spot(1, 12);

    @TempDir private Path folder;

    @Test
    void a_spot_that_three_videos_have_is_found_without_being_told() {
        Library library = Library.in(folder.resolve("library"));
        for (int video = 0; video < 3; video++) {
            library.add("talk " + video + ".mp4", sha(video), talk(video, 20 + 5 * video, true));
        }
        library.add("other.mp4", sha(9), talk(9, 30, false));

        LibrarySearch.Found found = LibrarySearch.search(library, talk(5, 31, true), sha(5));

        assertThat(found.warnings()).isEmpty();
        assertThat(found.seen()).hasSize(1);
        Recognised.SeenElsewhere seen = found.seen().getFirst();
        assertThat(seen.videos()).isEqualTo(3);
        assertThat(seen.span().start().seconds()).isCloseTo(31, within(0.5));
        assertThat(seen.span().end().seconds()).isCloseTo(43, within(1.0));
        assertThat(seen.places())
                .extracting(Recognised.Place::video)
                .containsExactly("talk 0.mp4", "talk 1.mp4", "talk 2.mp4");
        assertThat(seen.places().getLast().span().start().seconds()).isCloseTo(30, within(0.5));
    }

    @Test
    void a_video_is_not_compared_with_itself() {
        Library library = Library.in(folder);
        library.add("talk.mp4", sha(1), talk(1, 20, true));

        assertThat(LibrarySearch.search(library, talk(1, 20, true), sha(1)).seen()).isEmpty();
    }

    @Test
    void damaged_fingerprints_are_told_of() throws IOException {
        Files.writeString(folder.resolve("broken.sound"), "no fingerprint");

        LibrarySearch.Found found =
                LibrarySearch.search(Library.in(folder), talk(1, 5, false), sha(1));

        assertThat(found.warnings()).hasSize(1);
        assertThat(found.warnings().getFirst().message().en()).contains("broken.sound");
    }

    private static Landmarks talk(int seed, double before, boolean withSpot) {
        float[] first = SpokenSpots.spot(100 + seed, before);
        float[] last = SpokenSpots.spot(200 + seed, 15);
        return Landmarks.of(
                SpokenSpots.heard(
                        withSpot
                                ? SpokenSpots.joined(first, SPOT, last)
                                : SpokenSpots.joined(first, last)));
    }

    private static String sha(int video) {
        return Integer.toHexString(video + 1).repeat(64);
    }
}
