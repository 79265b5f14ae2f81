package ai.veritasad.cli.measure;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.cli.session.Session;
import ai.veritasad.cli.terminal.Style;
import ai.veritasad.cli.terminal.Text;
import ai.veritasad.training.corpus.Corpus;
import ai.veritasad.training.corpus.MarkedVideo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A corpus that the user named. */
public record CorpusFile(String name, List<MarkedVideo> videos) {

    /**
     * Reads a whole file and says which of its lines can't be used.
     *
     * @throws AnalysisException where the file is missing, a folder or no corpus
     */
    public static CorpusFile read(Path file, Session session) {
        if (!Files.exists(file)) {
            throw new AnalysisException.Missing(file);
        }
        if (Files.isDirectory(file)) {
            throw new AnalysisException.Folder(file);
        }
        Corpus corpus;
        try {
            corpus = Corpus.read(file);
        } catch (IOException | UncheckedIOException e) {
            throw new AnalysisException.Unreadable(file, String.valueOf(e.getMessage()));
        }
        if (corpus.videos().isEmpty()) {
            throw new AnalysisException.NotMedia(file, "no line is a transcript with marked ads");
        }
        if (!corpus.malformed().isEmpty()) {
            Text warning =
                    Text.of(
                            Style.STRONG_WARNING,
                            session.messages()
                                    .say(
                                            "corpus.malformed",
                                            corpus.malformed().size(),
                                            corpus.malformed().getFirst()));
            session.terminal().complain(List.of(warning));
        }
        return new CorpusFile(String.valueOf(file.getFileName()), corpus.videos());
    }
}
