package ai.veritasad.desktop;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Analyzer;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.analyzer.report.transcript.Transcript;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.library.Video;
import ai.veritasad.desktop.library.outcome.Outcome;
import ai.veritasad.desktop.player.PlayerActions;
import ai.veritasad.desktop.player.PlayerModel;
import ai.veritasad.desktop.player.PlayerView;
import ai.veritasad.desktop.player.playback.LineOutput;
import ai.veritasad.desktop.player.preview.Preview;
import ai.veritasad.desktop.queue.QueuedJob;
import ai.veritasad.desktop.report.ReviewModel;
import ai.veritasad.desktop.report.ReviewView;
import ai.veritasad.desktop.report.Surroundings;
import ai.veritasad.desktop.report.edit.Edits;
import ai.veritasad.desktop.storage.Storage;
import ai.veritasad.desktop.timeline.TimelineActions;
import ai.veritasad.desktop.timeline.TimelineModel;
import ai.veritasad.desktop.timeline.TimelineView;
import ai.veritasad.desktop.transcript.TranscriptModel;
import ai.veritasad.desktop.transcript.TranscriptView;
import ai.veritasad.desktop.window.Action;
import ai.veritasad.desktop.work.Work;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The page of one result: the player with the timeline below it, the report and the transcript
 * beside both. Whatever is chosen in one of them is chosen in all.
 */
final class ReviewPage extends StackPane implements AutoCloseable {

    private static final double LEFT = 0.55;
    private static final double RIGHT = 480;
    private static final double PLAYER = 0.6;

    private final Messages messages;
    private final Work work;
    private final Storage storage;
    private final Consumer<Exception> trouble;
    private final PlayerModel player;
    private final ReviewModel review;
    private final TimelineModel timeline;
    private final TimelineView timelineView;
    private final TranscriptModel transcript = new TranscriptModel();
    private final SplitPane parts;
    private Optional<Preview> preview = Optional.empty();
    private Subscription running = Subscription.EMPTY;
    private Path file = Path.of("");
    private long opening;

    /**
     * @param browse opens a link outside
     * @param hand asks how the open report is to be handed on
     * @param keep hears a video and its segment that is to be known again
     * @param trouble hears what kept a result from being shown or kept
     */
    ReviewPage(
            Messages messages,
            Work work,
            Storage storage,
            Analyzer analyzer,
            Consumer<String> browse,
            Consumer<ReviewModel> hand,
            BiConsumer<Path, Segment> keep,
            Consumer<Exception> trouble) {
        this.messages = messages;
        this.work = work;
        this.storage = storage;
        this.trouble = trouble;
        player = new PlayerModel(work, LineOutput::open);
        review = new ReviewModel(analyzer, work);
        timeline = new TimelineModel(player::seek, review::move, review::add);
        timelineView = new TimelineView(messages, timeline);
        connect();
        Surroundings around =
                new Surroundings(
                        player::seek,
                        this::play,
                        browse,
                        player.positionProperty()::get,
                        segment -> keep.accept(file, segment));
        SplitPane left = new SplitPane(new PlayerView(messages, player), timelineView);
        left.setOrientation(Orientation.VERTICAL);
        left.setDividerPositions(PLAYER);
        TabPane right =
                new TabPane(
                        tab(
                                "report.tab",
                                new ReviewView(
                                        review, messages, around, () -> hand.accept(review))),
                        tab(
                                "transcript.title",
                                new TranscriptView(
                                        transcript, messages, player::seek, review::add)));
        right.setMinWidth(RIGHT);
        parts = new SplitPane(left, right);
        parts.setDividerPositions(LEFT);
        SplitPane.setResizableWithParent(right, false);
        Label empty = new Label();
        empty.textProperty().bind(messages.bound("report.none-open"));
        empty.getStyleClass().add("placeholder");
        getChildren().setAll(empty);
    }

    private Tab tab(String key, Node content) {
        Tab tab = new Tab(null, content);
        tab.textProperty().bind(messages.bound(key));
        tab.setClosable(false);
        return tab;
    }

    private void connect() {
        player.positionProperty()
                .subscribe(now -> {
                    timeline.playheadProperty().set(now);
                    transcript.playheadProperty().set(now);
                });
        review.segments()
                .subscribe(() -> {
                    timeline.segments().setAll(review.segments());
                    player.ads().setAll(review.segments().stream().map(Segment::span).toList());
                });
        review.selectedProperty()
                .subscribe(id ->
                        timeline.selectedProperty()
                                .set(Optional.of(id).filter(some -> !some.isEmpty())));
        timeline.selectedProperty()
                .subscribe(chosen -> chosen.ifPresent(review.selectedProperty()::set));
    }

    private void play(Span span) {
        player.seek(span.start());
        player.selectionProperty().set(Optional.of(span));
        player.play();
    }

    /** What can be done here, possible while {@code seen}. */
    Action[] actions(ObservableBooleanValue seen) {
        Action[] edits = {
            Action.when(seen, "report.do.undo", "Shortcut+Z", review::undo),
            Action.when(seen, "report.do.redo", "Shortcut+Shift+Z", review::redo)
        };
        return Stream.of(PlayerActions.of(player, seen), TimelineActions.of(timeline, seen), edits)
                .flatMap(Stream::of)
                .toArray(Action[]::new);
    }

    /** Shows a video's last result, with what its person changed. */
    void open(Video video) {
        long turn = begin(video.file());
        long run = video.latest().id();
        record Kept(Report report, Optional<Edits> edits) {}
        work.start(
                () -> {
                    Report report =
                            storage.runs()
                                    .report(run)
                                    .orElseThrow(() -> new AnalysisException.Missing(video.file()));
                    return new Kept(report, storage.runs().edits(run).map(Edits::ofJson));
                },
                kept -> {
                    if (turn == opening) {
                        show(kept.report(), kept.edits(), run);
                    }
                },
                trouble);
    }

    /** Shows what a running analysis has found so far. */
    void follow(QueuedJob job) {
        begin(job.file());
        transcript.open(Optional.empty(), review.segments());
        running = job.found().subscribe(() -> timeline.showSignals(List.copyOf(job.found())));
        timeline.showSignals(List.copyOf(job.found()));
        running =
                running.and(
                        player.durationProperty()
                                .subscribe(length -> {
                                    if (length.isAfter(MediaTime.ZERO)) {
                                        timeline.open(length);
                                        timeline.showSignals(List.copyOf(job.found()));
                                    }
                                }));
    }

    private long begin(Path opened) {
        file = opened;
        opening++;
        running.unsubscribe();
        running = Subscription.EMPTY;
        preview.ifPresent(Preview::close);
        preview = Optional.empty();
        timelineView.show(preview);
        getChildren().setAll(parts);
        if (Files.isRegularFile(file)) {
            player.open(file);
            preview = Optional.of(new Preview(file, work, timelineView::previewChanged));
            timelineView.show(preview);
        } else {
            player.close();
            trouble.accept(new AnalysisException.Missing(file));
        }
        return opening;
    }

    private void show(Report report, Optional<Edits> edits, long run) {
        timeline.open(report.observations().duration());
        timeline.showSignals(report.observations().signals());
        timeline.captions(
                report.observations().transcript().stream()
                        .flatMap(said -> said.cues().stream())
                        .map(Cue::span)
                        .toList());
        review.open(report, edits, changed -> keep(run, changed));
        Optional<Transcript> said = report.observations().transcript();
        transcript.open(said, review.segments());
    }

    /** One after another, so that the newest is what stays. */
    private void keep(long run, Edits edits) {
        Optional<Report> judged = review.reportProperty().get();
        String json = edits.json();
        judged.ifPresent(report ->
                work.inOrder(() -> storage.runs().edit(run, json, Outcome.of(report)), trouble));
    }

    @Override
    public void close() {
        running.unsubscribe();
        preview.ifPresent(Preview::close);
        player.close();
    }
}
