package ai.veritasad.cli.choice;

import ai.veritasad.analyzer.detect.brand.BrandList;
import ai.veritasad.analyzer.models.Folders;

import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Option that names the user's own list of brands. */
public final class BrandChoice {

    @Option(names = "--brands", paramLabel = "FILE")
    private Optional<Path> brands = Optional.empty();

    boolean isGiven() {
        return brands.isPresent();
    }

    /** The list that comes with the program, and the user's over it where there is one. */
    public BrandList open() {
        Path usual = Folders.ofSystem().brands();
        Optional<Path> own = brands.or(() -> Optional.of(usual).filter(Files::exists));
        return own.map(BrandList::read)
                .map(BrandList.bundled()::with)
                .orElseGet(BrandList::bundled);
    }
}
