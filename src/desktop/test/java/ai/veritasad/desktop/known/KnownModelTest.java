package ai.veritasad.desktop.known;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.known.KnownAd;
import ai.veritasad.analyzer.known.KnownAds;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.desktop.report.Sample;
import ai.veritasad.desktop.work.Desk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class KnownModelTest {

    @TempDir private Path folder;
    private final Desk desk = new Desk();
    private final List<Exception> problems = new ArrayList<>();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_stretch_is_kept_handed_on_and_removed() throws Exception {
        Path video = video();
        Path store = folder.resolve("известные");
        KnownModel model = new KnownModel(desk.work(), store, problems::add);
        List<KnownAd> told = new ArrayList<>();
        model.add(video, Span.ofSeconds(18, 42), "Синий чайник", told::add);
        desk.until(() -> model.ads().size() == 1);
        assertThat(told).extracting(KnownAd::name).containsExactly("Синий чайник");
        assertThat(KnownAds.in(store).ads())
                .extracting(KnownAd::name)
                .containsExactly("Синий чайник");

        Path archive = folder.resolve("known.zip");
        model.exportTo(archive);
        model.remove(model.ads().getFirst());
        desk.until(() -> model.ads().isEmpty());
        model.importFrom(archive);
        desk.until(() -> model.ads().size() == 1);
        assertThat(problems).isEmpty();
    }

    @Test
    void a_stretch_that_is_too_short_is_told() throws Exception {
        KnownModel model = new KnownModel(desk.work(), folder.resolve("known"), problems::add);
        model.add(video(), Span.ofSeconds(18, 19), "миг", ad -> {});
        desk.until(() -> !problems.isEmpty());
        assertThat(problems).singleElement().isInstanceOf(AnalysisException.Unusable.class);
        assertThat(model.ads()).isEmpty();
    }

    private Path video() throws IOException {
        Path video = folder.resolve("фильм.mp4");
        try (InputStream in =
                Sample.class.getResourceAsStream("/ai/veritasad/samples/sample.mp4")) {
            Files.copy(Objects.requireNonNull(in), video);
        }
        return video;
    }
}
