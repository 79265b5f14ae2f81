package ai.veritasad.cli.choice;

import ai.veritasad.analyzer.report.Publication;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Options about the page where the video is published. */
public final class PublicationPage {

    @Option(names = "--title", paramLabel = "TEXT")
    private Optional<String> title = Optional.empty();

    @Option(names = "--description", paramLabel = "FILE|TEXT")
    private Optional<String> description = Optional.empty();

    @Option(names = "--channel", paramLabel = "NAME")
    private Optional<String> channel = Optional.empty();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--link", paramLabel = "URL")
    private Optional<String> link = Optional.empty();

    @Option(names = "--platform", paramLabel = "NAME")
    private Optional<String> platform = Optional.empty();

    @Option(names = "--subscribers", paramLabel = "NUMBER")
    private Optional<Long> subscribers = Optional.empty();

    /** Whether anything of the page was given. */
    public boolean isGiven() {
        return title.isPresent()
                || description.isPresent()
                || channel.isPresent()
                || date.isPresent()
                || link.isPresent()
                || platform.isPresent()
                || subscribers.isPresent();
    }

    /** What is known already, with what was given in its place. */
    public Publication over(Publication known) throws IOException {
        Optional<String> told =
                description.isPresent() ? Optional.of(readDescription()) : description;
        return new Publication(
                title.or(known::title),
                told.or(known::description),
                channel.or(known::channel),
                date.or(known::date),
                link.or(known::link),
                platform.map(name -> name.toLowerCase(Locale.ROOT)).or(known::platform),
                subscribers.or(known::subscribers));
    }

    private String readDescription() throws IOException {
        String given = description.orElse("");
        try {
            Path file = Path.of(given);
            return Files.isRegularFile(file) ? Files.readString(file) : given;
        } catch (InvalidPathException e) {
            return given;
        }
    }
}
