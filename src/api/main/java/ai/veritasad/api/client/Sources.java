package ai.veritasad.api.client;

import ai.veritasad.api.wire.analysis.Source;
import ai.veritasad.api.wire.analysis.SourceType;

import java.net.URI;
import java.util.Locale;
import java.util.Map;

/** Which of the known sites a link leads to. */
public final class Sources {

    private static final Map<String, SourceType> SITES =
            Map.ofEntries(
                    Map.entry("youtube.com", SourceType.YOUTUBE),
                    Map.entry("youtu.be", SourceType.YOUTUBE),
                    Map.entry("t.me", SourceType.TELEGRAM),
                    Map.entry("telegram.me", SourceType.TELEGRAM),
                    Map.entry("instagram.com", SourceType.INSTAGRAM),
                    Map.entry("tiktok.com", SourceType.TIKTOK),
                    Map.entry("vk.com", SourceType.VK),
                    Map.entry("vk.ru", SourceType.VK),
                    Map.entry("vkvideo.ru", SourceType.VK),
                    Map.entry("rutube.ru", SourceType.RUTUBE),
                    Map.entry("dzen.ru", SourceType.DZEN));

    private Sources() {}

    /** A link as the source of an analysis. */
    public static Source of(URI link) {
        String host = String.valueOf(link.getHost()).toLowerCase(Locale.ROOT);
        SourceType type =
                SITES.entrySet().stream()
                        .filter(site ->
                                host.equals(site.getKey()) || host.endsWith("." + site.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(SourceType.URL);
        return Source.link(type, link.toString());
    }
}
