package ai.veritasad.desktop;

import ai.veritasad.analyzer.AnalysisOptions;
import ai.veritasad.analyzer.Own;
import ai.veritasad.analyzer.detect.brand.BrandList;
import ai.veritasad.analyzer.known.KnownAds;
import ai.veritasad.analyzer.models.Catalogue;
import ai.veritasad.analyzer.models.Folders;
import ai.veritasad.analyzer.models.ModelStore;
import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.Source;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.desktop.brands.BrandsModel;
import ai.veritasad.desktop.brands.BrandsView;
import ai.veritasad.desktop.known.KnownModel;
import ai.veritasad.desktop.known.KnownView;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.library.Need;
import ai.veritasad.desktop.models.Held;
import ai.veritasad.desktop.models.ModelsModel;
import ai.veritasad.desktop.models.ModelsView;
import ai.veritasad.desktop.privacy.NetworkLog;
import ai.veritasad.desktop.settings.SettingsModel;
import ai.veritasad.desktop.settings.SettingsView;
import ai.veritasad.desktop.work.Work;
import ai.veritasad.fetch.download.Downloader;
import ai.veritasad.fetch.download.Network;
import ai.veritasad.fetch.download.Wanted;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * What a person keeps for the analyzer: models of speech, brands, known ads; shared with the
 * command line.
 */
final class Belongings implements AutoCloseable {

    private final Folders folders;
    private final SettingsModel settings;
    private final ModelsModel models;
    private final BrandsModel brands;
    private final KnownModel known;

    /**
     * @param trouble hears what a person can mend
     */
    Belongings(
            Work work,
            Folders folders,
            SettingsModel settings,
            NetworkLog log,
            Consumer<Exception> trouble) {
        this.folders = folders;
        this.settings = settings;
        models =
                new ModelsModel(
                        work,
                        Catalogue.bundled(),
                        new ModelStore(folders.models()),
                        fetching(log),
                        trouble);
        brands = new BrandsModel(work, folders.brands(), trouble);
        known = new KnownModel(work, folders.knownAds(), trouble);
    }

    private static ModelsModel.Fetching fetching(NetworkLog log) {
        return (file, into, progress, cancel) -> {
            log.wanted(file.address());
            new Downloader(Network.USUAL.telling(log::asked))
                    .download(
                            new Wanted(
                                    file.address(),
                                    into,
                                    OptionalLong.of(file.bytes()),
                                    Optional.of(file.sha256())),
                            (done, all) -> progress.accept(done),
                            cancel);
        };
    }

    /** Each with a card on the page of settings. */
    List<SettingsView.Section> sections(Messages messages) {
        return List.of(
                new SettingsView.Section("models.heading", new ModelsView(models, messages)),
                new SettingsView.Section("brands.heading", new BrandsView(brands, messages)),
                new SettingsView.Section("known.heading", new KnownView(known, messages)));
    }

    /** Looks which models lie there. */
    void lookForModels() {
        models.look();
    }

    /** Looks at all that lies in the folders now. */
    void look() {
        models.look();
        brands.open();
        known.open();
    }

    /**
     * Without a model what is only said is found in captions alone: says so while it is so.
     *
     * @param mend opens the place where models are fetched
     */
    void tellOfMissing(ObservableList<Need> needs, Runnable mend) {
        Need need =
                new Need(
                        new LocalText(
                                "Речь без субтитров не распознаётся: модели ещё не скачаны (около"
                                        + " 150 МБ).",
                                "Speech without captions is not heard: its models aren't fetched yet"
                                        + " (about 150 MB)."),
                        new LocalText("Открыть настройки", "Open the settings"),
                        mend);
        models.models()
                .addListener(
                        (ListChangeListener<Held>)
                                change -> {
                                    boolean sure =
                                            models.models().stream()
                                                    .noneMatch(held ->
                                                            held.state() == Held.State.LOOKED_FOR);
                                    needs.remove(need);
                                    if (sure && !models.isHearing()) {
                                        needs.add(need);
                                    }
                                });
    }

    /** What is looked at in a video, and how it is judged; reads what lies in the folders. */
    AnalysisOptions options(LocalDate today) {
        Optional<Path> own = Optional.of(folders.brands()).filter(Files::exists);
        return AnalysisOptions.standard(today)
                .withJudgement(settings.judgement(today))
                .withOwn(
                        new Own(
                                Optional.of(KnownAds.in(folders.knownAds())),
                                Optional.empty(),
                                BrandList.usual(own)));
    }

    /** How what was seen is judged: by the rules of its channel where that has some. */
    JudgementOptions judgement(Observations seen, JudgementOptions usual) {
        return settings.ofChannel(seen.publication().channel(), usual);
    }

    /**
     * Keeps a segment of a video to be known again.
     *
     * @param done hears the name under which it is kept
     */
    void know(Path video, Segment segment, Consumer<String> done) {
        String file = Source.withoutEnding(String.valueOf(video.getFileName()));
        String name = segment.advertiser().filter(one -> !one.isBlank()).orElse(file);
        known.add(video, segment.span(), name, ad -> done.accept(ad.name()));
    }

    @Override
    public void close() {
        models.close();
    }
}
