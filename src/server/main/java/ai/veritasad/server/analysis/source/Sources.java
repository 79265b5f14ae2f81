package ai.veritasad.server.analysis.source;

import ai.veritasad.api.wire.analysis.Source;
import ai.veritasad.api.wire.analysis.SourceType;
import ai.veritasad.api.wire.analysis.Upload;
import ai.veritasad.fetch.download.PublicOnly;
import ai.veritasad.fetch.link.Link;
import ai.veritasad.server.analysis.AnalysisSettings;
import ai.veritasad.server.files.Uploads;
import ai.veritasad.server.http.ErrorCode;
import ai.veritasad.server.http.Refusal;

import org.springframework.stereotype.Component;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Where videos may come from: an account's own uploads, and links that are open to all. */
@Component
public class Sources {

    private static final int LONGEST_LINK = 2000;

    private final Uploads uploads;
    private final AnalysisSettings settings;

    Sources(Uploads uploads, AnalysisSettings settings) {
        this.uploads = uploads;
        this.settings = settings;
    }

    /**
     * A source that may be used.
     *
     * @param source with the site that its link leads to
     * @param title where it is known already
     */
    public record Checked(Source source, Optional<String> title) {}

    public Checked check(UUID account, Source given) {
        return switch (given.type()) {
            case FILE -> {
                Upload upload = uploads.get(account, id(given.upload().orElse("")));
                yield new Checked(given, Optional.of(upload.name()));
            }
            case UNKNOWN -> throw new Refusal(ErrorCode.MALFORMED_REQUEST, "source.type");
            case URL, YOUTUBE, TELEGRAM, INSTAGRAM, TIKTOK, VK, RUTUBE, DZEN ->
                    new Checked(link(given), Optional.empty());
        };
    }

    private Source link(Source given) {
        Link link =
                given.url()
                        .filter(text -> text.length() <= LONGEST_LINK)
                        .flatMap(Link::parse)
                        .orElseThrow(() -> new Refusal(ErrorCode.INVALID_LINK));
        if (link.address().getUserInfo() != null) {
            throw new Refusal(ErrorCode.LINK_NOT_ALLOWED, link.host());
        }
        SourceType site = Platforms.of(link);
        if (given.type() != SourceType.URL && given.type() != site) {
            throw new Refusal(ErrorCode.WRONG_PLATFORM, link.host(), given.type().id());
        }
        if (!settings.privateLinks() && isPrivate(link)) {
            throw new Refusal(ErrorCode.LINK_NOT_ALLOWED, link.host());
        }
        return Source.link(site, link.toString());
    }

    /** Told at once where it is plain; who really answers is looked at again at each connection. */
    private static boolean isPrivate(Link link) {
        try {
            return Arrays.stream(InetAddress.getAllByName(link.address().getHost()))
                    .anyMatch(PublicOnly::isPrivate);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal(ErrorCode.NOT_FOUND);
        }
    }
}
