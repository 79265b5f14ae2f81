package ai.veritasad.cli.choice;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.detect.brand.BrandList;
import ai.veritasad.analyzer.models.Folders;

import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Options that name the user's own list of brands, and logos of single brands. */
public final class BrandChoice {

    @Option(names = "--brands", paramLabel = "FILE")
    private Optional<Path> brands = Optional.empty();

    @Option(names = "--logo", paramLabel = "BRAND=FILE")
    private Map<String, Path> logos = new LinkedHashMap<>();

    boolean isGiven() {
        return brands.isPresent() || !logos.isEmpty();
    }

    /** The list that comes with the program, and the user's over it where there is one. */
    public BrandList open() {
        Path usual = Folders.ofSystem().brands();
        Optional<Path> own = brands.or(() -> Optional.of(usual).filter(Files::exists));
        BrandList list = BrandList.usual(own);
        for (Map.Entry<String, Path> logo : logos.entrySet()) {
            if (!Files.isRegularFile(logo.getValue())) {
                throw new AnalysisException.Missing(logo.getValue());
            }
            list = list.withLogo(logo.getKey(), logo.getValue());
        }
        return list;
    }
}
