package ai.veritasad.desktop.known;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.known.AdTaker;
import ai.veritasad.analyzer.known.KnownAd;
import ai.veritasad.analyzer.known.KnownAds;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.desktop.work.Work;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** The known ads of a person, which the command line knows too. */
public final class KnownModel {

    private final Work work;
    private final Path folder;
    private final Consumer<Exception> trouble;
    private final ObservableList<KnownAd> ads = FXCollections.observableArrayList();
    private final ObservableList<KnownAd> toSee = FXCollections.unmodifiableObservableList(ads);

    /**
     * @param folder where they lie; need not exist
     * @param trouble hears what a person can mend
     */
    public KnownModel(Work work, Path folder, Consumer<Exception> trouble) {
        this.work = work;
        this.folder = folder;
        this.trouble = trouble;
    }

    /** By name. */
    public ObservableList<KnownAd> ads() {
        return toSee;
    }

    public void open() {
        change(known -> {});
    }

    /**
     * Keeps a stretch of a file to be known again.
     *
     * @param done hears of the ad once it is kept
     */
    public void add(Path file, Span stretch, String name, Consumer<KnownAd> done) {
        String shortened =
                name.length() > KnownAd.LONGEST_NAME
                        ? name.substring(0, KnownAd.LONGEST_NAME)
                        : name;
        work.start(
                () ->
                        AdTaker.taken(
                                file,
                                Optional.of(stretch.start()),
                                Optional.of(stretch.end()),
                                shortened,
                                new Cancellation()),
                ad -> {
                    change(known -> known.add(ad));
                    done.accept(ad);
                },
                trouble);
    }

    public void remove(KnownAd ad) {
        change(known -> known.remove(ad));
    }

    /** Takes in an archive that {@link #exportTo} or the command line wrote. */
    public void importFrom(Path archive) {
        change(known -> known.importFrom(archive));
    }

    public void exportTo(Path archive) {
        work.inOrder(() -> KnownAds.in(folder).exportTo(archive), trouble);
    }

    /** One after another, each on what lies on the disk. */
    private void change(Consumer<KnownAds> deed) {
        work.inOrder(
                () -> {
                    KnownAds known = KnownAds.in(folder);
                    deed.accept(known);
                    work.inWindow(() -> {
                        ads.setAll(known.ads());
                        known.warnings()
                                .forEach(warning ->
                                        trouble.accept(
                                                new AnalysisException.Unusable(warning.message())));
                    });
                },
                trouble);
    }
}
