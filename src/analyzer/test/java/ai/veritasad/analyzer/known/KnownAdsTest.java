package ai.veritasad.analyzer.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.Warning;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

class KnownAdsTest {

    private static final KnownAd TEA = renamed(Fingerprints.spoken(1, 5), "Чай");
    private static final KnownAd PHONE = renamed(Fingerprints.spoken(2, 5), "Phone");

    @TempDir private Path folder;

    @Test
    void what_was_added_is_there_when_the_folder_is_opened_again() throws IOException {
        Path store = folder.resolve("a/b/known");
        KnownAds.in(store).add(TEA);
        KnownAds.in(store).add(PHONE);

        List<KnownAd> ads = KnownAds.in(store).ads();

        assertThat(ads).extracting(KnownAd::name).containsExactly("Phone", "Чай");
        KnownAd tea = ads.getLast();
        assertThat(tea.length()).isEqualTo(TEA.length());
        assertThat(tea.sound().hashes()).isEqualTo(TEA.sound().hashes());
        assertThat(tea.sound().hops()).isEqualTo(TEA.sound().hops());
        assertThat(tea.pictures()).isEqualTo(TEA.pictures());
        assertThat(names(store)).allMatch(name -> name.endsWith(".ad")).hasSize(2);
    }

    @Test
    void the_same_stretch_again_only_gets_another_name() {
        KnownAds known = KnownAds.in(folder);
        known.add(TEA);
        known.add(renamed(TEA, "Tea"));

        assertThat(KnownAds.in(folder).ads()).extracting(KnownAd::name).containsExactly("Tea");
    }

    @Test
    void ads_are_removed_by_name_or_by_the_beginning_of_their_id() {
        KnownAds known = KnownAds.in(folder);
        known.add(TEA);
        known.add(PHONE);

        assertThat(known.named("чай")).containsExactly(TEA);
        assertThat(known.named(PHONE.id().substring(0, 16))).containsExactly(PHONE);
        assertThat(known.named("0")).isEmpty();
        known.remove(TEA);

        assertThat(KnownAds.in(folder).ads()).extracting(KnownAd::name).containsExactly("Phone");
    }

    @Test
    void a_damaged_file_is_told_of_and_the_others_are_read() throws IOException {
        KnownAds known = KnownAds.in(folder);
        known.add(TEA);
        byte[] whole = KnownAdFile.bytes(PHONE);
        Files.write(folder.resolve("cut.ad"), Arrays.copyOf(whole, whole.length / 2));
        byte[] newer = whole.clone();
        newer[4] = 9;
        Files.write(folder.resolve("newer.ad"), newer);
        Files.writeString(folder.resolve("foreign.ad"), "hello");

        KnownAds again = KnownAds.in(folder);

        assertThat(again.ads()).extracting(KnownAd::name).containsExactly("Чай");
        assertThat(again.warnings())
                .extracting(Warning::message)
                .extracting(text -> text.en())
                .anyMatch(text -> text.contains("cut.ad") && text.contains("checksum"))
                .anyMatch(text -> text.contains("newer.ad") && text.contains("newer version"))
                .anyMatch(text -> text.contains("foreign.ad") && text.contains("no fingerprint"));
    }

    /** A broken byte may hide from nothing but a lucky checksum. */
    @Test
    void no_broken_bytes_are_taken_for_an_ad_and_none_end_the_reading() {
        byte[] whole = KnownAdFile.bytes(TEA);
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            byte[] broken = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            for (int j = random.nextInt(4); j >= 0; j--) {
                broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            }
            assertThat(isRefused(broken)).isTrue();
        }
    }

    private static boolean isRefused(byte[] bytes) {
        try {
            KnownAdFile.read(bytes);
            return false;
        } catch (FingerprintFile.Damaged e) {
            return true;
        }
    }

    @Test
    void an_archive_carries_all_of_them_to_another_folder() {
        KnownAds known = KnownAds.in(folder.resolve("one"));
        known.add(TEA);
        known.add(PHONE);
        Path archive = folder.resolve("ads.zip");
        known.exportTo(archive);

        KnownAds other = KnownAds.in(folder.resolve("other"));

        assertThat(other.importFrom(archive)).isEqualTo(2);
        assertThat(KnownAds.in(folder.resolve("other")).ads())
                .extracting(KnownAd::name)
                .containsExactly("Phone", "Чай");
    }

    @Test
    void what_is_no_archive_is_refused_with_a_reason() throws IOException {
        KnownAds known = KnownAds.in(folder.resolve("known"));
        Path text = Files.writeString(folder.resolve("ads.zip"), "not an archive");

        assertThatThrownBy(() -> known.importFrom(text))
                .isInstanceOf(AnalysisException.Unusable.class)
                .hasMessageContaining("veritasad known export");
        assertThatThrownBy(() -> known.importFrom(folder.resolve("gone.zip")))
                .isInstanceOf(AnalysisException.Missing.class);
        assertThatThrownBy(() -> KnownAds.in(text)).isInstanceOf(AnalysisException.Unusable.class);
    }

    private static KnownAd renamed(KnownAd ad, String name) {
        return new KnownAd(ad.id(), name, ad.source(), ad.length(), ad.sound(), ad.pictures());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
