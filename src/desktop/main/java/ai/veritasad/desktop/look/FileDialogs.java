package ai.veritasad.desktop.look;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The system's own dialogs that ask for files; nothing comes of one that is left. */
public final class FileDialogs {

    private FileDialogs() {}

    public static Optional<Path> open(Window owner, String title, ExtensionFilter... kinds) {
        return path(chooser(title, kinds).showOpenDialog(owner));
    }

    public static List<Path> openSeveral(Window owner, String title, ExtensionFilter... kinds) {
        List<File> files = chooser(title, kinds).showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    /**
     * @param name that is suggested
     */
    public static Optional<Path> save(
            Window owner, String title, String name, ExtensionFilter... kinds) {
        return path(named(name, title, kinds).showSaveDialog(owner));
    }

    /**
     * @param folder that is offered first, where it is there
     */
    public static Optional<Path> saveIn(
            Window owner, String title, String name, Optional<Path> folder) {
        FileChooser chooser = named(name, title);
        folder.map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return path(chooser.showSaveDialog(owner));
    }

    public static Optional<Path> folder(Window owner, String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return path(chooser.showDialog(owner));
    }

    private static FileChooser named(String name, String title, ExtensionFilter... kinds) {
        FileChooser chooser = chooser(title, kinds);
        chooser.setInitialFileName(name);
        return chooser;
    }

    private static FileChooser chooser(String title, ExtensionFilter... kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().setAll(kinds);
        return chooser;
    }

    private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
