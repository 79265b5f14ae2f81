package ai.veritasad.cli.remote;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.fetch.link.Link;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What somebody wants analyzed: a file of theirs, or what lies behind a link. */
sealed interface Wanted {

    record OwnFile(Path path) implements Wanted {
        @Override
        public String name() {
            return String.valueOf(path.getFileName());
        }
    }

    record Elsewhere(Link link) implements Wanted {
        @Override
        public String name() {
            return link.host();
        }
    }

    /** In the line of progress. */
    String name();

    /** A word that is both is a file where there is one. */
    static Wanted typed(String text) {
        boolean hasScheme = text.contains("://");
        Path path = Path.of(hasScheme ? "" : text);
        if (!hasScheme && Files.isRegularFile(path)) {
            return new OwnFile(path);
        }
        Optional<Link> link = hasScheme || text.contains("/") ? Link.parse(text) : Optional.empty();
        return link.<Wanted>map(Elsewhere::new)
                .orElseThrow(() -> new AnalysisException.Missing(Path.of(text)));
    }
}
