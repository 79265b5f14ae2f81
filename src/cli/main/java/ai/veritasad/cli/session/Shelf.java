package ai.veritasad.cli.session;

import ai.veritasad.analyzer.models.Catalogue;
import ai.veritasad.analyzer.models.Folders;

/** The models that there are, and where this system keeps them. */
public record Shelf(Catalogue catalogue, Folders folders) {

    public static Shelf ofSystem() {
        return new Shelf(Catalogue.bundled(), Folders.ofSystem());
    }
}
