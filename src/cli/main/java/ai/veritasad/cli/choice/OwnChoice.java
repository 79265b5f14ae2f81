package ai.veritasad.cli.choice;

import ai.veritasad.analyzer.Own;
import ai.veritasad.analyzer.detect.brand.BrandList;
import ai.veritasad.analyzer.known.KnownAds;
import ai.veritasad.analyzer.known.Library;
import ai.veritasad.analyzer.models.Folders;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Misuse;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;

/** Options about what the user keeps: known ads, a library of videos, a list of brands. */
public final class OwnChoice {

    @Option(names = "--known", paramLabel = "DIR")
    private Optional<Path> known = Optional.empty();

    @Option(names = "--no-known")
    private boolean withoutKnown;

    @Option(names = "--library", paramLabel = "DIR")
    private Optional<Path> library = Optional.empty();

    @Option(names = "--no-brands")
    private boolean withoutBrands;

    @Mixin private BrandChoice brands = new BrandChoice();

    /** All of it, read once for all files. */
    public Own open() {
        if (known.isPresent() && withoutKnown) {
            throw new Misuse(ExitCode.USAGE, "known.one-of");
        }
        if (brands.isGiven() && withoutBrands) {
            throw new Misuse(ExitCode.USAGE, "brand.one-of");
        }
        return new Own(
                withoutKnown
                        ? Optional.empty()
                        : Optional.of(
                                KnownAds.in(known.orElseGet(() -> Folders.ofSystem().knownAds()))),
                library.map(Library::in),
                withoutBrands ? BrandList.NONE : brands.open());
    }
}
