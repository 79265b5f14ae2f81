package ai.veritasad.analyzer.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.veritasad.analyzer.decode.packet.PacketSizes;
import ai.veritasad.analyzer.detect.fingerprint.Landmarks;
import ai.veritasad.analyzer.detect.fingerprint.PictureHash;
import ai.veritasad.analyzer.detect.trace.PictureTrace;
import ai.veritasad.analyzer.film.SpokenSpots;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.signal.Recognised;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.logging.Logger;

class KnownAdSearchTest {

    private static final Logger LOG = Logger.getLogger(KnownAdSearchTest.class.getName());
    private static final PictureTrace NO_PICTURE =
            new PictureTrace(
                    List.of(), new PacketSizes(new long[0], new int[0], new boolean[0]), 0.04);

    @TempDir private Path folder;

    @Test
    void each_ad_is_found_where_it_stands_and_no_other() {
        List<KnownAd> ads = new ArrayList<>();
        for (int seed = 1; seed <= 40; seed++) {
            ads.add(Fingerprints.spoken(seed, 6));
        }
        float[] programme =
                SpokenSpots.joined(
                        SpokenSpots.spot(100, 11),
                        SpokenSpots.spot(7, 6),
                        SpokenSpots.spot(3, 6),
                        SpokenSpots.spot(101, 9.5),
                        SpokenSpots.spot(7, 6));

        List<Recognised.KnownAd> found = search(programme).search(ads);

        assertThat(found)
                .extracting(Recognised.KnownAd::name)
                .containsExactly("Spot 7", "Spot 3", "Spot 7");
        assertThat(found)
                .extracting(one -> one.span().start().seconds())
                .satisfiesExactly(
                        start -> assertThat(start).isCloseTo(11, within(0.1)),
                        start -> assertThat(start).isCloseTo(17, within(0.1)),
                        start -> assertThat(start).isCloseTo(32.5, within(0.1)));
        assertThat(found)
                .allSatisfy(
                        one -> assertThat(one.span().length().seconds()).isCloseTo(6, within(0.1)));
    }

    @Test
    void of_an_ad_that_is_cut_off_only_what_is_there_is_told() {
        KnownAd whole = Fingerprints.spoken(1, 20);
        float[] spot = SpokenSpots.spot(1, 20);
        float[] half = Arrays.copyOfRange(spot, 8 * SpokenSpots.RATE, spot.length);

        List<Recognised.KnownAd> found =
                search(SpokenSpots.joined(SpokenSpots.spot(2, 10), half)).search(List.of(whole));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().span().start().seconds()).isCloseTo(10, within(1.0));
        assertThat(found.getFirst().offset().seconds()).isCloseTo(8, within(1.0));
    }

    @Test
    void a_mute_ad_is_known_by_its_pictures() {
        KnownAd mute = mute(5, 12);
        List<PictureTrace.Look> looks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            looks.add(look(i, i >= 20 && i < 32 ? 1000 * 5 + i - 20 : 77_000 + i));
        }
        PictureTrace film =
                new PictureTrace(
                        looks, new PacketSizes(new long[0], new int[0], new boolean[0]), 0.04);

        List<Recognised.KnownAd> found =
                new KnownAdSearch(nothing(), film, MediaTime.ofSeconds(40))
                        .search(List.of(mute(4, 12), mute, mute(6, 12)));

        assertThat(found).extracting(Recognised.KnownAd::name).containsExactly("Mute 5");
        assertThat(found.getFirst().span().start().seconds()).isCloseTo(20, within(1.0));
        assertThat(found.getFirst().pictures()).isGreaterThanOrEqualTo(10);
    }

    @Test
    void nothing_is_found_in_nothing() {
        assertThat(search(new float[0]).search(List.of(Fingerprints.spoken(1, 5)))).isEmpty();
    }

    /** Ten thousand ads against an hour; what it printed stands in benchmark/README.md. */
    @Tag("slow")
    @Test
    void ten_thousand_ads_are_held_against_an_hour() throws IOException {
        List<KnownAd> kinds = new ArrayList<>();
        for (int seed = 1; seed <= 60; seed++) {
            kinds.add(Fingerprints.spoken(seed, 20));
        }
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 10_000; i++) {
            KnownAd ad = i < 60 ? kinds.get(i) : variant(kinds.get(i % 60), 1000 + i, random);
            // One by one forced to disk, as the store does, they would take minutes.
            Files.write(folder.resolve(ad.id() + KnownAdFile.ENDING), KnownAdFile.bytes(ad));
        }
        float[][] parts = new float[121][];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = SpokenSpots.spot(i == 60 ? 33 : 5000 + i, i == 60 ? 20 : 30);
        }
        Landmarks hour = Landmarks.of(SpokenSpots.heard(SpokenSpots.joined(parts)));
        PictureTrace film = film(3600);
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            long before = used();
            KnownAds opened = KnownAds.in(folder);
            long memory = used() - before;
            long loaded = System.nanoTime();
            List<Recognised.KnownAd> found =
                    new KnownAdSearch(hour, film, MediaTime.ofSeconds(3620)).search(opened.ads());
            long searched = System.nanoTime();
            LOG.info(() ->
                    "%d ads, opened in %.2f s, %d MB; %d landmarks and %d keyframes searched in %.2f s: %s"
                            .formatted(
                                    opened.ads().size(),
                                    (loaded - start) / 1e9,
                                    memory >> 20,
                                    hour.count(),
                                    film.looks().size(),
                                    (searched - loaded) / 1e9,
                                    found));
            assertThat(found).extracting(Recognised.KnownAd::name).containsExactly("Spot 33");
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** The same tune in another key and time: as like as spots of one voice are. */
    private static KnownAd variant(KnownAd ad, long seed, SplittableRandom random) {
        double pitch = random.nextDouble(0.8, 1.25);
        double pace = random.nextDouble(0.8, 1.25);
        int[] hashes = ad.sound().hashes().clone();
        int[] hops = ad.sound().hops().clone();
        for (int i = 0; i < hashes.length; i++) {
            int first = Math.min(511, (int) ((hashes[i] >>> 13) * pitch));
            int second = Math.min(511, (int) ((hashes[i] >>> 4 & 511) * pitch));
            int distance = Math.min(15, (int) ((hashes[i] & 15) * pace));
            hashes[i] = first << 13 | second << 4 | distance;
            hops[i] = (int) (hops[i] * pace);
        }
        return Fingerprints.ad(seed, "Variant " + seed, 25, new Landmarks(hashes, hops));
    }

    private static KnownAdSearch search(float[] programme) {
        return new KnownAdSearch(
                Landmarks.of(SpokenSpots.heard(programme)),
                NO_PICTURE,
                MediaTime.ofSeconds((double) programme.length / SpokenSpots.RATE));
    }

    private static Landmarks nothing() {
        return new Landmarks(new int[0], new int[0]);
    }

    private static KnownAd mute(int seed, int seconds) {
        long[] pictures = new long[seconds];
        for (int i = 0; i < seconds; i++) {
            pictures[i] = PictureHash.of(colours(1000 * seed + i));
        }
        return new KnownAd(
                "%016x".formatted(seed),
                "Mute " + seed,
                "spot.mp4",
                MediaTime.ofSeconds(seconds),
                nothing(),
                pictures);
    }

    private static PictureTrace film(int seconds) {
        List<PictureTrace.Look> looks = new ArrayList<>();
        for (int i = 0; i < seconds; i++) {
            looks.add(look(i, 900_000 + i));
        }
        return new PictureTrace(
                looks, new PacketSizes(new long[0], new int[0], new boolean[0]), 0.04);
    }

    private static PictureTrace.Look look(double at, long seed) {
        return new PictureTrace.Look(
                at, colours(seed), new byte[4][0], 0, 0, 0, new PictureTrace.Bars(0, 0, 0, 0));
    }

    private static byte[] colours(long seed) {
        byte[] colours = new byte[32 * 18 * 3];
        byte[] blocks = new byte[8 * 6];
        new SplittableRandom(seed).nextBytes(blocks);
        for (int i = 0; i < colours.length; i++) {
            int x = i / 3 % 32;
            int y = i / 3 / 32;
            colours[i] = blocks[y / 3 * 8 + x / 4];
        }
        return colours;
    }
}
