package ai.veritasad.server.analysis.source;

import ai.veritasad.api.wire.analysis.SourceType;
import ai.veritasad.fetch.link.Link;

import java.util.List;
import java.util.Map;

/** Which site a link leads to, by its host. */
final class Platforms {

    private static final Map<SourceType, List<String>> HOSTS =
            Map.of(
                    SourceType.YOUTUBE, List.of("youtube.com", "youtu.be", "youtube-nocookie.com"),
                    SourceType.TELEGRAM, List.of("t.me", "telegram.me"),
                    SourceType.INSTAGRAM, List.of("instagram.com"),
                    SourceType.TIKTOK, List.of("tiktok.com"),
                    SourceType.VK, List.of("vk.com", "vk.ru", "vkvideo.ru"),
                    SourceType.RUTUBE, List.of("rutube.ru"),
                    SourceType.DZEN, List.of("dzen.ru", "zen.yandex.ru"));

    private Platforms() {}

    /** The site, or {@link SourceType#URL} for any other place. */
    static SourceType of(Link link) {
        return HOSTS.entrySet().stream()
                .filter(site -> site.getValue().stream().anyMatch(host -> isOf(link.host(), host)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(SourceType.URL);
    }

    /** A part of another name, such as {@code notyoutube.com}, is not meant. */
    private static boolean isOf(String host, String site) {
        return host.equals(site) || host.endsWith("." + site);
    }
}
