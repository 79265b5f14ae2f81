package ai.veritasad.server.analysis.work;

import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.api.wire.analysis.Source;
import ai.veritasad.api.wire.analysis.SourceType;
import ai.veritasad.fetch.download.Downloader;
import ai.veritasad.fetch.download.Network;
import ai.veritasad.fetch.link.Extent;
import ai.veritasad.fetch.link.Fetcher;
import ai.veritasad.fetch.link.Link;
import ai.veritasad.fetch.site.Site;
import ai.veritasad.server.analysis.AnalysisSettings;
import ai.veritasad.server.analysis.job.Failure;
import ai.veritasad.server.files.FileName;
import ai.veritasad.server.files.FileSettings;
import ai.veritasad.server.files.store.FileStore;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Brings the film of an analysis: from an earlier attempt, from the uploads or from its link. */
@Component
public class Films {

    private final FileStore store;
    private final Downloader downloader;
    private final Optional<Site> site;
    private final long most;

    public Films(FileStore store, FileSettings files, AnalysisSettings settings) {
        this.store = store;
        this.downloader =
                new Downloader(
                        settings.privateLinks() ? Network.USUAL : Network.USUAL.toPublicOnly());
        this.site =
                Site.find(Optional.empty(), Optional.ofNullable(System.getenv("PATH")).orElse(""));
        this.most = files.largest().toBytes();
    }

    /**
     * The film in its folder, alone with what belongs to it.
     *
     * @throws Failed where it is gone
     */
    Path bring(Attempt attempt, WorkFolder folder, Checkpoint checkpoint) {
        Source source = attempt.job().source();
        if (source.type() == SourceType.FILE) {
            return uploaded(attempt, folder);
        }
        return checkpoint
                .film(folder.film())
                .orElseGet(() -> {
                    Path film = fetched(attempt, source, folder);
                    checkpoint.keepFilm(film, folder.path());
                    return film;
                });
    }

    private Path uploaded(Attempt attempt, WorkFolder folder) {
        String name = attempt.job().title().orElse("video");
        Path film = folder.film().resolve(FileName.safe(name));
        try {
            Files.createDirectories(folder.film());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!store.get("uploads/" + attempt.job().source().upload().orElse("gone"), film)) {
            throw new Failed(
                    new Failure(
                            Failure.VIDEO_DOWNLOAD_FAILED,
                            new LocalText(
                                    "Загруженного файла больше нет. Загрузите его ещё раз.",
                                    "The uploaded file is gone. Upload it again.")));
        }
        return film;
    }

    private Path fetched(Attempt attempt, Source source, WorkFolder folder) {
        Link link = Link.parse(source.url().orElse("")).orElseThrow();
        // The downloader of pages does its own networking, which nobody can bound: known sites
        // only.
        Optional<Site> through = source.type() == SourceType.URL ? Optional.empty() : site;
        return new Fetcher(downloader, through, most)
                .fetch(link, folder.film(), Extent.VIDEO, attempt, attempt.cancellation())
                .file();
    }
}
