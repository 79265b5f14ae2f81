package ai.veritasad.cli.session;

import ai.veritasad.analyzer.models.Catalogue;
import ai.veritasad.analyzer.models.Folders;

import java.util.function.Supplier;

/**
 * The models that there are, and where this system keeps them.
 *
 * @param known reads the catalogue: captions alone are judged without it
 */
public record Shelf(Supplier<Catalogue> known, Folders folders) {

    public static Shelf ofSystem() {
        return new Shelf(Catalogue::bundled, Folders.ofSystem());
    }

    public Catalogue catalogue() {
        return known.get();
    }
}
