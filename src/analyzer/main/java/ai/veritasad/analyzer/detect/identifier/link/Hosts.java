package ai.veritasad.analyzer.detect.identifier.link;

import ai.veritasad.analyzer.detect.identifier.Tables;
import ai.veritasad.analyzer.report.signal.Identifier.LinkKind;

import java.net.IDN;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is known of hosts and top-level domains. */
final class Hosts {

    private static final Map<String, LinkKind> KINDS =
            Tables.rows("link/hosts.tsv").stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    row -> row.get(1), row -> LinkKind.valueOf(row.get(0))));

    /** Top-level domain → whether it is also a word. */
    private static final Map<String, Boolean> TOP_LEVEL =
            Tables.rows("link/top-level-domains.tsv").stream()
                    .collect(
                            Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.size() > 1));

    private static final int MAX_HOST = 253;
    private static final int MAX_LABEL = 63;

    private Hosts() {}

    /** The host as a reader knows it: lower case, Unicode, no final dot. */
    static String canonical(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        String host = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        return host.contains("xn--") ? IDN.toUnicode(host, IDN.ALLOW_UNASSIGNED) : host;
    }

    /** The kind of the host itself or of the nearest host above it that is listed. */
    static Optional<LinkKind> kind(String host) {
        for (String above = host; !above.isEmpty(); above = parent(above)) {
            LinkKind kind = KINDS.get(above);
            if (kind == null) {
                kind = KINDS.get(starred(above));
            }
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether {@code host} is {@code listed} or under it; {@code *} stands for any host. */
    static boolean matches(String host, String listed) {
        if (listed.equals("*") || host.equals(listed) || host.endsWith("." + listed)) {
            return true;
        }
        return listed.endsWith(".*")
                && (starred(host).equals(listed) || starred(registered(host)).equals(listed));
    }

    static boolean isKnownTopLevel(String host) {
        return TOP_LEVEL.containsKey(topLevel(host));
    }

    static boolean endsInWord(String host) {
        return TOP_LEVEL.getOrDefault(topLevel(host), false);
    }

    /** Whether every part could be registered; says nothing of the top level. */
    static boolean isWellFormed(String host) {
        if (host.length() > MAX_HOST || host.indexOf('.') < 0) {
            return false;
        }
        for (String label : host.split("\\.", -1)) {
            if (label.isEmpty()
                    || label.length() > MAX_LABEL
                    || label.startsWith("-")
                    || label.endsWith("-")) {
                return false;
            }
        }
        return true;
    }

    static String topLevel(String host) {
        return host.substring(host.lastIndexOf('.') + 1);
    }

    private static String parent(String host) {
        int dot = host.indexOf('.');
        return dot < 0 ? "" : host.substring(dot + 1);
    }

    /** {@code amazon.co.uk} → {@code amazon.*}; names without a country part alike. */
    private static String starred(String host) {
        int dot = host.indexOf('.');
        if (dot < 0) {
            return host;
        }
        String rest = host.substring(dot + 1);
        boolean topLevel =
                rest.indexOf('.') < 0
                        ? TOP_LEVEL.containsKey(rest)
                        : rest.matches("com?\\.[a-z]{2}");
        return topLevel ? host.substring(0, dot) + ".*" : host;
    }

    /** The shortest host above {@code host} that is not a top level by itself. */
    private static String registered(String host) {
        String at = host;
        while (parent(at).indexOf('.') >= 0 && starred(at).equals(at)) {
            at = parent(at);
        }
        return at;
    }
}
