package ai.veritasad.analyzer.models;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.probe.Fingerprint;
import ai.veritasad.analyzer.report.finding.LocalText;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with a folder for each model. A file appears under its name once it is complete and its
 * SHA-256 is right, so whatever bears a pinned name was right when it came.
 */
public final class ModelStore {

    private final Path folder;

    public ModelStore(Path folder) {
        this.folder = folder;
    }

    /** Where the files of a model lie, or will. */
    public Path folder(Model model) {
        return folder.resolve(model.name());
    }

    /** Where one file of a model lies, or will. */
    public Path path(Model model, PinnedFile file) {
        return folder(model).resolve(file.name());
    }

    /** Where a file may grow until {@link #accept} takes it in; beside its later place. */
    public Path incoming(Model model, PinnedFile file) {
        return folder(model).resolve(file.name() + ".part");
    }

    /** Whether all files are there, byte by byte; reads them all. */
    public boolean holds(Model model, Cancellation cancel) {
        return missing(model, cancel).isEmpty();
    }

    /** The files that are not there or were changed. */
    public List<PinnedFile> missing(Model model, Cancellation cancel) {
        return model.files().stream()
                .filter(file -> !isRight(path(model, file), file, cancel))
                .toList();
    }

    private static boolean isRight(Path path, PinnedFile file, Cancellation cancel) {
        try {
            return Files.isRegularFile(path)
                    && Files.size(path) == file.bytes()
                    && Fingerprint.of(path, cancel).equals(file.sha256());
        } catch (IOException | AnalysisException.Unreadable e) {
            return false;
        }
    }

    /**
     * Gives a file that has fully come its name.
     *
     * @throws AnalysisException.Unusable where it is not the pinned one; it is deleted then
     */
    public void accept(Model model, PinnedFile file, Cancellation cancel) {
        Path incoming = incoming(model, file);
        try {
            if (!isRight(incoming, file, cancel)) {
                Files.deleteIfExists(incoming);
                throw notPinned(incoming, model);
            }
            move(incoming, path(model, file));
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    /**
     * Takes copies of models' files from a disk, whatever they are called there.
     *
     * @param from one file, or a folder with some or all files of one model or more
     * @return the models that files were taken for
     * @throws AnalysisException where nothing there is of a model, or it can't be copied
     */
    public List<Model> importFrom(Path from, Catalogue catalogue, Cancellation cancel) {
        if (!Files.exists(from)) {
            throw new AnalysisException.Missing(from);
        }
        List<Path> candidates = candidates(from);
        List<Model> taken = new ArrayList<>();
        for (Model model : catalogue.models()) {
            boolean any = false;
            for (PinnedFile file : model.files()) {
                any |= take(file, model, candidates, cancel);
            }
            if (any) {
                taken.add(model);
            }
        }
        if (taken.isEmpty()) {
            throw ofNoModel(from);
        }
        return taken;
    }

    private boolean take(PinnedFile file, Model model, List<Path> candidates, Cancellation cancel) {
        for (Path candidate : candidates) {
            cancel.check();
            if (isRight(candidate, file, cancel)) {
                copy(candidate, model, file, cancel);
                return true;
            }
        }
        return false;
    }

    private static List<Path> candidates(Path from) {
        if (!Files.isDirectory(from)) {
            return List.of(from);
        }
        try (Stream<Path> inside = Files.list(from)) {
            return inside.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new AnalysisException.Unreadable(from, String.valueOf(e.getMessage()));
        }
    }

    private void copy(Path from, Model model, PinnedFile file, Cancellation cancel) {
        Path incoming = incoming(model, file);
        try {
            Files.createDirectories(folder(model));
            try (InputStream in = Files.newInputStream(from);
                    OutputStream out = Files.newOutputStream(incoming)) {
                in.transferTo(out);
            }
        } catch (IOException e) {
            throw notWritten(e);
        }
        accept(model, file, cancel);
    }

    /** Deletes what there is of a model; whether there was anything. */
    public boolean remove(Model model) {
        Path home = folder(model);
        if (!Files.isDirectory(home)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(home)) {
            boolean strangers = false;
            for (Path file : inside.toList()) {
                if (isOf(model, String.valueOf(file.getFileName()))) {
                    Files.delete(file);
                } else {
                    strangers = true;
                }
            }
            if (!strangers) {
                Files.delete(home);
            }
            return true;
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    /** Whole, or begun: a download keeps its notes under the same name with another ending. */
    private static boolean isOf(Model model, String name) {
        return model.files().stream()
                .anyMatch(
                        file -> name.equals(file.name()) || name.startsWith(file.name() + ".part"));
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static AnalysisException notPinned(Path file, Model model) {
        return new AnalysisException.Unusable(
                new LocalText(
                        file
                                + ": контрольная сумма SHA-256 не та. Скачайте модель заново:"
                                + " veritasad models get "
                                + model.name()
                                + ".",
                        file
                                + ": its SHA-256 is a wrong one. Fetch the model again: veritasad"
                                + " models get "
                                + model.name()
                                + "."));
    }

    private static AnalysisException ofNoModel(Path from) {
        return new AnalysisException.Unusable(
                new LocalText(
                        from
                                + ": здесь нет файлов известных моделей (сравнивались размер и"
                                + " SHA-256). Какие нужны: veritasad models list --files.",
                        from
                                + ": no file of a known model is here (sizes and SHA-256 were"
                                + " compared). Which are needed: veritasad models list --files."));
    }

    private AnalysisException notWritten(IOException why) {
        return new AnalysisException.Unusable(
                new LocalText(
                        "В папку моделей "
                                + folder
                                + " нельзя записать ("
                                + why.getMessage()
                                + "). Проверьте права и место на диске.",
                        "Nothing can be written into the models' folder "
                                + folder
                                + " ("
                                + why.getMessage()
                                + "). Check its permissions and the disk."));
    }
}
