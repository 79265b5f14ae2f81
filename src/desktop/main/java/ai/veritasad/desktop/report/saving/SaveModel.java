package ai.veritasad.desktop.report.saving;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.export.chapter.FfMetadata;
import ai.veritasad.analyzer.export.format.ExportOptions;
import ai.veritasad.analyzer.export.format.Marks;
import ai.veritasad.analyzer.export.json.ReportJson;
import ai.veritasad.analyzer.export.json.WholeFile;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.Source;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.desktop.cut.Cutter;
import ai.veritasad.desktop.cut.ExactCut;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.work.Latest;
import ai.veritasad.desktop.work.Work;
import ai.veritasad.document.HtmlPaper;
import ai.veritasad.document.Paper;
import ai.veritasad.document.PdfPaper;
import ai.veritasad.document.Reviewed;
import ai.veritasad.document.language.Language;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** How a report is saved: as what, in which language, with what in it. */
public final class SaveModel {

    private final Work work;
    private final InstantSource clock;
    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.Own.PDF);
    private final ObjectProperty<Language> language;
    private final BooleanProperty content = new SimpleBooleanProperty(true);
    private final BooleanProperty markers = new SimpleBooleanProperty(false);
    private final BooleanProperty skipTypes = new SimpleBooleanProperty(false);
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(0);
    private Cancellation cancel = new Cancellation();

    public SaveModel(Work work, InstantSource clock, Language language) {
        this.work = work;
        this.clock = clock;
        this.language = new SimpleObjectProperty<>(language);
    }

    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    /** Of the words in the file. */
    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    /** Whether chapters also name the parts between ads. */
    public BooleanProperty contentProperty() {
        return content;
    }

    /** Whether labels, tokens and promo codes are marked too, where a format can. */
    public BooleanProperty markersProperty() {
        return markers;
    }

    /** Whether Matroska chapters tell players that they may skip ads. */
    public BooleanProperty skipTypesProperty() {
        return skipTypes;
    }

    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** The video's name with the ending of the choice. */
    public String suggestedName(Report report) {
        String name = report.observations().source().name();
        String base = Source.withoutEnding(name);
        return choice.get() instanceof Choice.Video
                ? base + ".copy" + name.substring(base.length())
                : base + choice.get().ending();
    }

    /**
     * Writes the file whole or not at all, in the background.
     *
     * @param video where the analyzed file is, which is never written over
     * @param done hears what an exact copy came to, where one was made
     * @param failed hears what a person can mend
     */
    public void save(
            Report report,
            List<Reviewed> reviewed,
            Optional<Path> video,
            Path file,
            Consumer<Optional<ExactCut>> done,
            Consumer<AnalysisException> failed) {
        Choice wanted = choice.get();
        Language words = language.get();
        ExportOptions options = options();
        List<Reviewed> rows = List.copyOf(reviewed);
        Cancellation stop = new Cancellation();
        cancel = stop;
        progress.set(0);
        saving.set(true);
        work.start(
                () -> {
                    if (video.isPresent()) {
                        Cutter.refuseOriginal(video.get(), file);
                    }
                    if (wanted instanceof Choice.Video copy) {
                        return copy(
                                copy,
                                report,
                                video.orElseThrow(SaveModel::noVideo),
                                file,
                                options,
                                stop);
                    }
                    byte[] bytes = bytes(wanted, report, rows, video, new Messages(words), options);
                    WholeFile.write(file, out -> out.write(bytes));
                    return Optional.<ExactCut>empty();
                },
                cut -> {
                    saving.set(false);
                    done.accept(cut);
                },
                problem -> {
                    saving.set(false);
                    if (problem instanceof AnalysisException known) {
                        failed.accept(known);
                    } else {
                        throw new IllegalStateException("a report can't be saved", problem);
                    }
                });
    }

    private Optional<ExactCut> copy(
            Choice.Video wanted,
            Report report,
            Path video,
            Path file,
            ExportOptions options,
            Cancellation stop) {
        Latest<Double> heard = new Latest<>(work, progress::set);
        Cutter cutter = new Cutter(heard::offer, stop);
        return switch (wanted) {
            case WITHOUT_ADS -> {
                cutter.withoutAds(video, ads(report, options), file);
                yield Optional.empty();
            }
            case EXACTLY_WITHOUT_ADS ->
                    Optional.of(cutter.exactlyWithoutAds(video, ads(report, options), file));
            case WITH_CHAPTERS -> {
                cutter.withChapters(video, new FfMetadata().write(Marks.of(report), options), file);
                yield Optional.empty();
            }
        };
    }

    private static List<Span> ads(Report report, ExportOptions options) {
        return report.segments().stream()
                .filter(one -> options.kinds().contains(one.kind()))
                .map(Segment::span)
                .toList();
    }

    private static AnalysisException noVideo() {
        return new AnalysisException.Unusable(
                new LocalText(
                        "Самого видео нет на прежнем месте. Верните файл и повторите.",
                        "The video itself is not where it was. Put the file back and try again."));
    }

    /** Stops a copy in the making; nothing of it stays. */
    public void cancel() {
        cancel.cancel();
    }

    /** How much of a copy is done, 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    private ExportOptions options() {
        return ExportOptions.standard(language.get().locale())
                .withContent(content.get())
                .withMarkers(markers.get())
                .withSkipTypes(skipTypes.get());
    }

    private byte[] bytes(
            Choice wanted,
            Report report,
            List<Reviewed> reviewed,
            Optional<Path> video,
            Messages messages,
            ExportOptions options) {
        return switch (wanted) {
            case Choice.Own own ->
                    switch (own) {
                        case PDF -> PdfPaper.of(paper(report, reviewed, video, messages));
                        case HTML -> HtmlPaper.of(paper(report, reviewed, video, messages));
                        case XLSX -> Tables.xlsx(List.of(report), messages);
                        case CSV -> Tables.csv(List.of(report), messages);
                        case JSON -> json(report);
                    };
            case Choice.Video ignored ->
                    throw new IllegalArgumentException("a video is copied, not written");
            case Choice.Foreign foreign ->
                    foreign.format()
                            .write(Marks.of(report), options)
                            .getBytes(StandardCharsets.UTF_8);
        };
    }

    private Paper paper(
            Report report, List<Reviewed> reviewed, Optional<Path> video, Messages messages) {
        try (FramesOfFile frames = new FramesOfFile(video)) {
            return Paper.of(
                    report,
                    reviewed,
                    messages,
                    LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()),
                    frames);
        }
    }

    private static byte[] json(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ReportJson.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
