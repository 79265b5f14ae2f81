package ai.veritasad.desktop;

import ai.veritasad.analyzer.AnalysisOptions;
import ai.veritasad.analyzer.Analyzer;
import ai.veritasad.analyzer.models.Catalogue;
import ai.veritasad.analyzer.models.Folders;
import ai.veritasad.analyzer.models.ModelStore;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.speech.LocalTranscriber;
import ai.veritasad.desktop.history.HistoryModel;
import ai.veritasad.desktop.history.HistoryView;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.library.Drops;
import ai.veritasad.desktop.library.HomeView;
import ai.veritasad.desktop.library.LibraryModel;
import ai.veritasad.desktop.library.Video;
import ai.veritasad.desktop.links.LinkModel;
import ai.veritasad.desktop.links.LinkStrip;
import ai.veritasad.desktop.look.FileDialogs;
import ai.veritasad.desktop.look.Theme;
import ai.veritasad.desktop.privacy.NetworkLog;
import ai.veritasad.desktop.privacy.NetworkLogView;
import ai.veritasad.desktop.queue.Analysis;
import ai.veritasad.desktop.queue.QueueModel;
import ai.veritasad.desktop.queue.QueueView;
import ai.veritasad.desktop.queue.QueuedJob;
import ai.veritasad.desktop.queue.job.Job;
import ai.veritasad.desktop.queue.job.Problem;
import ai.veritasad.desktop.report.KeptReports;
import ai.veritasad.desktop.report.ReviewModel;
import ai.veritasad.desktop.report.saving.SaveDialog;
import ai.veritasad.desktop.report.saving.SaveModel;
import ai.veritasad.desktop.settings.SettingsModel;
import ai.veritasad.desktop.settings.SettingsView;
import ai.veritasad.desktop.storage.Storage;
import ai.veritasad.desktop.watch.WatchModel;
import ai.veritasad.desktop.watch.WatchView;
import ai.veritasad.desktop.window.Action;
import ai.veritasad.desktop.window.Actions;
import ai.veritasad.desktop.window.CheatSheet;
import ai.veritasad.desktop.window.MainWindow;
import ai.veritasad.desktop.window.Navigation;
import ai.veritasad.desktop.window.Page;
import ai.veritasad.desktop.window.PaletteView;
import ai.veritasad.desktop.window.Toasts;
import ai.veritasad.desktop.window.WindowPlace;
import ai.veritasad.desktop.work.Work;
import ai.veritasad.document.language.Language;
import ai.veritasad.fetch.download.Downloader;
import ai.veritasad.fetch.download.Network;
import ai.veritasad.fetch.link.Fetcher;
import ai.veritasad.fetch.link.Link;
import ai.veritasad.fetch.site.Site;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;

import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Wires every room to the others, by constructor, in one place. */
public final class Desktop implements AutoCloseable {

    /** Name of the setting that tells where the window was. */
    private static final String PLACE = "place-of-window";

    /** No link brings more. */
    private static final long MOST_BYTES = 8_000_000_000L;

    private final Stage stage;
    private final Storage storage;
    private final SaveDialog.Place place;
    private final InstantSource clock = InstantSource.system();
    private final Work work = Work.ofTheWindow();
    private final SettingsModel settings;
    private final Messages messages;
    private final Navigation navigation = new Navigation();
    private final Actions actions;
    private final Analyzer analyzer;
    private final Belongings belongings;
    private final LibraryModel library;
    private final QueueModel queue;
    private final Hosted hosted;
    private final HistoryModel history;
    private final WatchModel watch;
    private final NetworkLog log;
    private final LinkModel links;
    private final ReviewPage review;
    private final MainWindow window;
    private final Scene scene;
    private Optional<Path> shown = Optional.empty();

    /**
     * @param folders where everything is kept
     * @param browse opens a link outside
     * @param place asks where an export is to go
     */
    public Desktop(
            Stage stage,
            Storage storage,
            Folders folders,
            Consumer<String> browse,
            SaveDialog.Place place) {
        this.stage = stage;
        this.storage = storage;
        this.place = place;
        Path folder = folders.data();
        log = new NetworkLog(folder, clock);
        analyzer =
                new Analyzer(
                        Version.read(),
                        new LocalTranscriber(
                                Catalogue.bundled(),
                                new ModelStore(folders.models()),
                                Optional.of(folders.cache())));
        settings = new SettingsModel(storage.settings(), Language.of(Locale.getDefault()));
        messages = new Messages(settings.languageProperty().get());
        messages.languageProperty().bindBidirectional(settings.languageProperty());
        actions = new Actions(settings.keys());
        belongings = new Belongings(work, folders, settings, log, this::trouble);
        library = new LibraryModel(work, storage, folder.resolve("samples"));
        hosted = new Hosted(work, storage, folders, settings, log, browse, this::historyGrew);
        queue =
                new QueueModel(
                        work,
                        storage,
                        hosted.analyses(
                                Analysis.by(() -> analyzer, this::options, belongings::judgement),
                                this::queue),
                        clock);
        queue.atOnceProperty().bind(settings.atOnceProperty());
        history = new HistoryModel(work, storage, new KeptReports(analyzer, storage));
        review =
                new ReviewPage(
                        messages,
                        work,
                        storage,
                        analyzer,
                        browse,
                        this::hand,
                        this::know,
                        this::trouble);
        links =
                new LinkModel(
                        work,
                        storage.settings(),
                        fetching(folder.resolve("downloads")),
                        file -> take(new Drops(List.of(file), List.of())),
                        this::trouble);
        watch = new WatchModel(work, storage, this::arrived, this::trouble);
        window = new MainWindow(messages, navigation, pages(folder));
        scene = new Scene(window, 1280, 800);
        actions.add(windowActions());
        actions.add(review.actions(isShown(Page.REVIEW)));
        actions.listenOn(scene);
        window.show(new LinkStrip(links, messages));
        takeDrops();
        belongings.tellOfMissing(library.needs(), () -> navigation.show(Page.SETTINGS));
        belongings.lookForModels();
        refreshOnShow();
        settings.themeProperty().subscribe(this::dress);
        settings.accentProperty().subscribe(accent -> accent.use(scene));
    }

    /** Opens the window, and goes on with the queue as it was left. */
    public void show() {
        stage.titleProperty().bind(messages.bound("window.title"));
        stage.setMinWidth(1024);
        stage.setMinHeight(700);
        stage.setScene(scene);
        WindowPlace.keep(
                stage,
                storage.settings().read(PLACE),
                place -> work.inOrder(() -> storage.settings().write(PLACE, place), this::trouble));
        stage.show();
        queue.open();
        links.open();
        watch.open();
        hosted.model().open();
    }

    /** Takes files and links from outside: of the command line, or of a second start. */
    public void take(List<String> words) {
        work.inWindow(() -> {
            stage.setIconified(false);
            stage.toFront();
            links.add(
                    words.stream()
                            .filter(Desktop::isLink)
                            .flatMap(link -> Link.parse(link).stream())
                            .toList());
            List<Path> files =
                    words.stream()
                            .filter(word -> !isLink(word))
                            .map(Path::of)
                            .map(Path::toAbsolutePath)
                            .toList();
            if (!files.isEmpty()) {
                take(new Drops(files, List.of()));
            }
        });
    }

    private void arrived(List<Path> files) {
        window.toasts().say(Toasts.Tone.PLAIN, messages.count("watch.arrived", files.size()));
        queue.add(files);
    }

    private static boolean isLink(String word) {
        return word.contains("://");
    }

    @Override
    public void close() {
        belongings.close();
        hosted.model().close();
        watch.close();
        links.close();
        queue.close();
        review.close();
        work.close();
    }

    private Map<Page, Node> pages(Path folder) {
        Map<Page, Node> pages = new EnumMap<>(Page.class);
        StillPictures pictures = new StillPictures(work);
        pages.put(
                Page.HOME,
                new HomeView(
                        library,
                        messages,
                        pictures::of,
                        new HomeView.Doors(this::chooseFiles, this::take, this::open)));
        QueueView jobs = new QueueView(queue, messages, pictures, this::chooseFiles, this::open);
        jobs.offer(hosted.menu(messages, this::chosenFiles, queue::addToServer));
        pages.put(Page.QUEUE, jobs);
        pages.put(Page.ACCOUNT, hosted.page(messages));
        pages.put(Page.REVIEW, review);
        pages.put(
                Page.HISTORY,
                new HistoryView(
                        history,
                        messages,
                        this::open,
                        done -> window.toasts().say(Toasts.Tone.GOOD, done),
                        this::trouble));
        pages.put(
                Page.SETTINGS,
                new SettingsView(
                        messages,
                        settings,
                        analyzer.jurisdictions(),
                        history.channels(),
                        actions,
                        sections(),
                        new NetworkLogView(log, messages, work, this::trouble),
                        folder));
        return pages;
    }

    private List<SettingsView.Section> sections() {
        List<SettingsView.Section> sections = new ArrayList<>();
        sections.add(
                new SettingsView.Section("watch.folders.heading", new WatchView(watch, messages)));
        sections.addAll(belongings.sections(messages));
        return sections;
    }

    private void know(Path video, Segment segment) {
        belongings.know(
                video,
                segment,
                name -> window.toasts().say(Toasts.Tone.GOOD, messages.text("known.added", name)));
    }

    private LinkModel.Fetching fetching(Path folder) {
        return (link, extent, progress, cancel) -> {
            log.wanted(link.address());
            return new Fetcher(
                            new Downloader(Network.USUAL.telling(log::asked)),
                            Site.find(
                                    Optional.empty(),
                                    Optional.ofNullable(System.getenv("PATH")).orElse("")),
                            MOST_BYTES)
                    .fetch(link, folder, extent, progress, cancel);
        };
    }

    private AnalysisOptions options() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        return belongings.options(today);
    }

    private void dress(Theme theme) {
        theme.use();
        theme.dress(scene);
    }

    private BooleanBinding isShown(Page page) {
        return Bindings.equal(navigation.pageProperty(), page);
    }

    private void refreshOnShow() {
        navigation
                .pageProperty()
                .subscribe(page -> {
                    switch (page) {
                        case HOME -> library.refresh();
                        case HISTORY -> {
                            history.refresh();
                            hosted.sync().sync();
                        }
                        case ACCOUNT -> hosted.model().open();
                        case SETTINGS -> {
                            history.refresh();
                            belongings.look();
                        }
                        case QUEUE, REVIEW -> {}
                    }
                });
        queue.whenOver(job -> {
            library.refresh();
            hosted.model().refresh();
            hosted.sync().sync();
            if (!stage.isFocused() || navigation.pageProperty().get() != Page.QUEUE) {
                tell(job);
            }
        });
    }

    private void tell(QueuedJob job) {
        boolean done = job.state() == Job.State.DONE;
        window.toasts()
                .say(
                        done ? Toasts.Tone.GOOD : Toasts.Tone.BAD,
                        messages.text(
                                done ? "window.job-done" : "window.job-failed", job.job().name()));
    }

    private void trouble(Exception e) {
        Problem problem = Problem.of(e);
        String code = problem.code().map(known -> " " + known).orElse("");
        window.toasts().say(Toasts.Tone.BAD, messages.local(problem.text()) + code);
    }

    private void takeDrops() {
        scene.setOnDragOver(drag -> {
            if (Drops.mayBeIn(drag.getDragboard())) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
            drag.consume();
        });
        scene.setOnDragDropped(this::drop);
    }

    private void drop(DragEvent drag) {
        Drops drops = Drops.of(drag.getDragboard());
        take(drops);
        drag.setDropCompleted(!drops.isEmpty());
        drag.consume();
    }

    private void take(Drops drops) {
        if (!drops.files().isEmpty()) {
            queue.add(drops.files());
            navigation.show(Page.QUEUE);
        }
        links.add(
                drops.links().stream()
                        .flatMap(link -> Link.parse(link.toString()).stream())
                        .toList());
        if (drops.isEmpty()) {
            window.toasts().say(Toasts.Tone.PLAIN, messages.text("window.nothing-pasted"));
        }
    }

    private void chooseFiles() {
        List<Path> files = chosenFiles();
        if (!files.isEmpty()) {
            take(new Drops(files, List.of()));
        }
    }

    private List<Path> chosenFiles() {
        return FileDialogs.openSeveral(stage, messages.text("window.action.open-files"));
    }

    private void historyGrew() {
        library.refresh();
        history.refresh();
    }

    private QueueModel queue() {
        return queue;
    }

    private void chooseFolder() {
        FileDialogs.folder(stage, messages.text("window.action.open-folder"))
                .ifPresent(folder -> take(new Drops(List.of(folder), List.of())));
    }

    private void open(Video video) {
        shown = Optional.of(video.file());
        review.open(video);
        navigation.show(Page.REVIEW);
    }

    private void open(QueuedJob job) {
        OptionalLong run = job.job().run();
        if (run.isPresent()) {
            work.start(
                    () -> storage.runs().videoOf(run.getAsLong()).flatMap(storage.videos()::video),
                    video -> video.ifPresent(this::open),
                    this::trouble);
        } else {
            review.follow(job);
            navigation.show(Page.REVIEW);
        }
    }

    private void hand(ReviewModel open) {
        new SaveDialog(new SaveModel(work, clock, messages.language()), open, messages, place)
                .ask(stage, shown);
    }

    private Action[] windowActions() {
        PaletteView palette = new PaletteView(actions, messages, window.overlay());
        CheatSheet keys = new CheatSheet(actions, messages, window.overlay());
        Action find = Action.always("window.action.palette", "Shortcut+K", palette::open);
        Action sheet = Action.always("window.action.keys", "Shift+Slash", keys::open);
        window.offer(find, Feather.COMMAND);
        window.offer(sheet, Feather.HELP_CIRCLE);
        return new Action[] {
            find,
            sheet,
            Action.always("window.action.open-files", "Shortcut+O", this::chooseFiles),
            Action.always("window.action.open-folder", "Shortcut+Shift+O", this::chooseFolder),
            Action.always(
                    "window.action.paste",
                    "Shortcut+V",
                    () -> take(Drops.of(Clipboard.getSystemClipboard()))),
            Action.always("window.action.sample", "", this::sample),
            go("window.action.home", "Shortcut+1", Page.HOME),
            go("window.action.queue", "Shortcut+2", Page.QUEUE),
            go("window.action.review", "Shortcut+3", Page.REVIEW),
            go("window.action.history", "Shortcut+4", Page.HISTORY),
            go("window.action.account", "Shortcut+5", Page.ACCOUNT),
            go("window.action.settings", "Shortcut+Comma", Page.SETTINGS),
            Action.always("window.action.back", "Alt+Left", navigation::back),
            Action.always("window.action.language", "", this::switchLanguage),
            Action.always("window.action.theme", "Shortcut+Shift+T", this::switchTheme),
            Action.always(
                    "window.action.full-screen",
                    "F11",
                    () -> stage.setFullScreen(!stage.isFullScreen())),
            Action.always("window.action.quit", "Shortcut+Q", stage::close)
        };
    }

    private void sample() {
        library.sample(film -> take(new Drops(List.of(film), List.of())));
    }

    private Action go(String id, String key, Page page) {
        return Action.always(id, key, () -> navigation.show(page));
    }

    private void switchLanguage() {
        settings.languageProperty()
                .set(messages.language() == Language.RUSSIAN ? Language.ENGLISH : Language.RUSSIAN);
    }

    private void switchTheme() {
        settings.themeProperty()
                .set(settings.themeProperty().get().isDark() ? Theme.LIGHT : Theme.DARK);
    }
}
