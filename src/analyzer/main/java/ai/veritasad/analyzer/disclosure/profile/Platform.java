package ai.veritasad.analyzer.disclosure.profile;

import java.util.List;

/**
 * A place where videos are published.
 *
 * @param name in lower case, as {@code Publication.platform} has it
 * @param title as a sentence names it
 * @param pictures whether what is published there has pictures
 */
public record Platform(String name, String title, List<String> hosts, boolean pictures) {

    public Platform {
        hosts = List.copyOf(hosts);
    }

    /** Whether {@code host} is one of its hosts or lies below one. */
    public boolean owns(String host) {
        return hosts.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
    }
}
