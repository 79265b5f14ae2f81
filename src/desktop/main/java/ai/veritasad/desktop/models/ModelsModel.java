package ai.veritasad.desktop.models;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.models.Catalogue;
import ai.veritasad.analyzer.models.Model;
import ai.veritasad.analyzer.models.ModelStore;
import ai.veritasad.analyzer.models.PinnedFile;
import ai.veritasad.desktop.work.Latest;
import ai.veritasad.desktop.work.Work;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** The models of the catalogue, fetched, imported and removed. */
public final class ModelsModel {

    /** Brings one file, whose beginning may lie there already. */
    @FunctionalInterface
    public interface Fetching {

        /**
         * @param into where it grows
         * @param progress hears how many bytes lie there
         */
        void fetch(PinnedFile file, Path into, LongConsumer progress, Cancellation cancel);
    }

    private final Work work;
    private final Catalogue catalogue;
    private final ModelStore store;
    private final Fetching fetching;
    private final Consumer<Exception> trouble;
    private final ObservableList<Held> models = FXCollections.observableArrayList();
    private final ObservableList<Held> toSee = FXCollections.unmodifiableObservableList(models);
    private final Map<String, Cancellation> running = new HashMap<>();

    /**
     * @param trouble hears what a person can mend
     */
    public ModelsModel(
            Work work,
            Catalogue catalogue,
            ModelStore store,
            Fetching fetching,
            Consumer<Exception> trouble) {
        this.work = work;
        this.catalogue = catalogue;
        this.store = store;
        this.fetching = fetching;
        this.trouble = trouble;
        catalogue.models().forEach(model -> models.add(new Held(model, Held.State.LOOKED_FOR, 0)));
    }

    /** In the catalogue's order. */
    public ObservableList<Held> models() {
        return toSee;
    }

    /** Whether speech of any language can be heard. */
    public boolean isHearing() {
        return has(Model.Kind.SPEECH) && has(Model.Kind.VOICE);
    }

    private boolean has(Model.Kind kind) {
        return models.stream()
                .anyMatch(held -> held.model().kind() == kind && held.state() == Held.State.HERE);
    }

    /** Looks anew which are here. */
    public void look() {
        work.start(
                () ->
                        catalogue.models().stream()
                                .filter(model -> store.holds(model, new Cancellation()))
                                .toList(),
                this::show,
                trouble);
    }

    private void show(List<Model> here) {
        for (Held held : List.copyOf(models)) {
            if (held.state() != Held.State.BEING_FETCHED) {
                set(held.now(here.contains(held.model()) ? Held.State.HERE : Held.State.AWAY));
            }
        }
    }

    private void set(Held held) {
        models.replaceAll(one -> one.model().equals(held.model()) ? held : one);
    }

    private Held of(Model model) {
        return models.stream().filter(one -> one.model().equals(model)).findFirst().orElseThrow();
    }

    /** Fetches what is not here yet of a model; what has come stays when it is stopped. */
    public void get(Model model) {
        if (running.containsKey(model.name())) {
            return;
        }
        Cancellation cancel = new Cancellation();
        running.put(model.name(), cancel);
        set(of(model).fetched(0));
        Latest<Long> bytes =
                new Latest<>(
                        work,
                        done -> {
                            if (running.get(model.name()) == cancel) {
                                set(of(model).fetched((double) done / model.bytes()));
                            }
                        });
        work.start(
                () -> {
                    fetch(model, bytes::offer, cancel);
                    return model;
                },
                done -> {
                    running.remove(model.name());
                    set(of(model).now(Held.State.HERE));
                },
                problem -> {
                    running.remove(model.name());
                    set(of(model).now(Held.State.AWAY));
                    if (!(problem instanceof AnalysisException.Cancelled)) {
                        trouble.accept(problem);
                    }
                });
    }

    private void fetch(Model model, Consumer<Long> progress, Cancellation cancel) {
        List<PinnedFile> missing = store.missing(model, cancel);
        long here = model.bytes() - missing.stream().mapToLong(PinnedFile::bytes).sum();
        for (PinnedFile file : missing) {
            long before = here;
            fetching.fetch(
                    file,
                    store.incoming(model, file),
                    done -> progress.accept(before + done),
                    cancel);
            store.accept(model, file, cancel);
            here += file.bytes();
        }
    }

    /** Stops fetching a model. */
    public void stop(Model model) {
        Cancellation cancel = running.get(model.name());
        if (cancel != null) {
            cancel.cancel();
        }
    }

    public void remove(Model model) {
        work.start(() -> store.remove(model), removed -> look(), trouble);
    }

    /**
     * Takes copies of models' files from the disk.
     *
     * @param from a folder with them, or one of them
     */
    public void importFrom(Path from) {
        work.start(
                () -> store.importFrom(from, catalogue, new Cancellation()),
                taken -> look(),
                problem -> {
                    look();
                    trouble.accept(problem);
                });
    }

    /** Stops all that is being fetched. */
    public void close() {
        running.values().forEach(Cancellation::cancel);
    }
}
