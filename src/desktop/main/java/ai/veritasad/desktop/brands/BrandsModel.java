package ai.veritasad.desktop.brands;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.detect.brand.Brand;
import ai.veritasad.analyzer.detect.brand.BrandList;
import ai.veritasad.analyzer.export.json.WholeFile;
import ai.veritasad.desktop.work.Work;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person's own list of brands, which the command line reads too. */
public final class BrandsModel {

    private final Work work;
    private final Path file;
    private final Consumer<Exception> trouble;
    private final ObservableList<Brand> brands = FXCollections.observableArrayList();
    private final ObservableList<Brand> toSee = FXCollections.unmodifiableObservableList(brands);

    /**
     * @param file the list, in the form that docs/brands.md tells; need not exist
     * @param trouble hears what a person can mend, such as a line that can't be understood
     */
    public BrandsModel(Work work, Path file, Consumer<Exception> trouble) {
        this.work = work;
        this.file = file;
        this.trouble = trouble;
    }

    /** In the order of the list. */
    public ObservableList<Brand> brands() {
        return toSee;
    }

    /** Reads the list, which may have been changed by hand. */
    public void open() {
        work.start(() -> read(file), brands::setAll, trouble);
    }

    private static List<Brand> read(Path list) {
        return Files.exists(list) ? BrandList.read(list).brands() : List.of();
    }

    /**
     * Adds a brand, in place of {@code old} and of one of the same name.
     *
     * @param old what is changed; empty name for none
     */
    public void put(String old, Brand brand) {
        change(kept ->
                Stream.concat(
                                kept.stream()
                                        .filter(one ->
                                                !isNamed(one, old) && !isNamed(one, brand.name())),
                                Stream.of(brand))
                        .toList());
    }

    private static boolean isNamed(Brand brand, String name) {
        return brand.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
    }

    public void remove(Brand brand) {
        change(kept -> kept.stream().filter(one -> !one.equals(brand)).toList());
    }

    /** Takes in another list; its brands replace those of the same name. */
    public void importFrom(Path other) {
        change(kept -> {
            List<Brand> taken = BrandList.read(other).brands();
            return Stream.concat(
                            kept.stream()
                                    .filter(one ->
                                            taken.stream()
                                                    .noneMatch(
                                                            brand -> isNamed(one, brand.name()))),
                            taken.stream())
                    .toList();
        });
    }

    /** Writes the list as a file that can be imported. */
    public void exportTo(Path target) {
        String text = new BrandList(brands).text();
        work.inOrder(
                () ->
                        WholeFile.write(
                                target, out -> out.write(text.getBytes(StandardCharsets.UTF_8))),
                trouble);
    }

    /** What becomes of the list. */
    @FunctionalInterface
    private interface Change {
        List<Brand> of(List<Brand> kept);
    }

    /** One after another, each on what lies on the disk; a list that can't be read is not lost. */
    private void change(Change change) {
        work.inOrder(
                () -> {
                    List<Brand> now = change.of(read(file));
                    write(now);
                    work.inWindow(() -> brands.setAll(now));
                },
                trouble);
    }

    private void write(List<Brand> now) {
        Path made = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(made, notes() + new BrandList(now).text());
            // What can't be read back, such as a site with a path, is told and not kept.
            BrandList.read(made);
            Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new AnalysisException.Unreadable(file, String.valueOf(e.getMessage()));
        } finally {
            delete(made);
        }
    }

    /** Lines that a person wrote for themselves; ours about the columns is written anew. */
    private String notes() throws IOException {
        String ours = BrandList.NONE.text().strip();
        return Files.exists(file)
                ? Files.readString(file)
                        .lines()
                        .filter(line -> line.startsWith("#") && !line.strip().equals(ours))
                        .map(line -> line + "\n")
                        .collect(Collectors.joining())
                : "";
    }

    private static void delete(Path made) {
        try {
            Files.deleteIfExists(made);
        } catch (IOException e) {
            throw new AnalysisException.Unreadable(made, String.valueOf(e.getMessage()));
        }
    }
}
