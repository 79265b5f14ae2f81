package ai.veritasad.analyzer.detect.identifier.link;

import ai.veritasad.analyzer.detect.identifier.Tables;
import ai.veritasad.analyzer.report.signal.Identifier.LinkKind;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What host, path and parameters of an address say of its purpose.
 *
 * @param kinds the strongest first, never empty
 * @param target the address it redirects to, where it carries that inside itself
 * @param weight the weights of all kinds together (noisy-or), −1 to 1
 */
record LinkPurpose(List<LinkKind> kinds, Optional<String> target, double weight) {

    private static final Map<LinkKind, Double> HOST_WEIGHTS =
            new EnumMap<>(
                    Map.of(
                            LinkKind.AFFILIATE, 0.8,
                            LinkKind.SHORTENER, 0.35,
                            LinkKind.LINK_HUB, 0.2,
                            LinkKind.MARKETPLACE, 0.35,
                            LinkKind.APP_STORE, 0.4,
                            LinkKind.MESSENGER_BOT, 0.5,
                            LinkKind.SOCIAL, 0.0,
                            LinkKind.REFERENCE, -0.3));
    private static final double PLAIN_WEIGHT = 0.1;
    private static final int DEEPEST_TARGET = 3;

    private record Hint(LinkKind kind, double weight) {
        static Hint of(List<String> row) {
            return new Hint(LinkKind.valueOf(row.get(0)), Double.parseDouble(row.get(1)));
        }
    }

    private static final Map<String, Hint> PARAMETERS = hints("link/parameters.tsv");
    private static final Map<String, Hint> PATHS = hints("link/path-hints.tsv");
    private static final Map<String, List<String>> REDIRECTS =
            Tables.rows("link/redirects.tsv").stream()
                    .collect(
                            Collectors.groupingBy(
                                    row -> row.get(1),
                                    Collectors.mapping(row -> row.get(0), Collectors.toList())));

    private static Map<String, Hint> hints(String name) {
        return Tables.rows(name).stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get(2), Hint::of));
    }

    private static Optional<Hint> hint(Map<String, Hint> hints, String name) {
        return Optional.ofNullable(hints.get(name));
    }

    static LinkPurpose of(String address, String host) {
        return of(address, host, 0);
    }

    private static LinkPurpose of(String address, String host, int depth) {
        Map<LinkKind, Double> weights = new EnumMap<>(LinkKind.class);
        Map<String, String> parameters = parameters(address);
        Optional<LinkKind> known = Hosts.kind(host);
        known.ifPresent(kind -> weights.put(kind, HOST_WEIGHTS.getOrDefault(kind, 0.0)));
        boolean neutral =
                known.filter(k -> k == LinkKind.SOCIAL || k == LinkKind.REFERENCE).isPresent();
        parameters.keySet().forEach(name -> weigh(hint(PARAMETERS, name), neutral, weights));
        if (!neutral) {
            segments(address).forEach(segment -> weigh(hint(PATHS, segment), false, weights));
        }
        if (isBotStart(host, address, parameters)) {
            weights.put(LinkKind.MESSENGER_BOT, HOST_WEIGHTS.get(LinkKind.MESSENGER_BOT));
        }
        Optional<String> target = target(host, parameters);
        if (depth < DEEPEST_TARGET) {
            target.flatMap(Links::hostOf)
                    .map(targetHost -> of(target.orElseThrow(), targetHost, depth + 1))
                    .ifPresent(purpose -> purpose.addTo(weights));
        }
        return combined(weights, target);
    }

    /**
     * Sites of persons and sources use such parameters for their own ends; a token stays a token.
     */
    private static void weigh(
            Optional<Hint> found, boolean neutral, Map<LinkKind, Double> weights) {
        found.filter(hint -> !neutral || hint.kind() == LinkKind.ERID)
                .ifPresent(hint -> weights.merge(hint.kind(), hint.weight(), Math::max));
    }

    private void addTo(Map<LinkKind, Double> weights) {
        for (LinkKind kind : kinds) {
            if (kind != LinkKind.PLAIN && kind != LinkKind.REFERENCE) {
                weights.merge(kind, kind == LinkKind.ERID ? 1 : Math.max(0, weight), Math::max);
            }
        }
    }

    private static LinkPurpose combined(Map<LinkKind, Double> weights, Optional<String> target) {
        if (weights.isEmpty()) {
            return new LinkPurpose(List.of(LinkKind.PLAIN), target, PLAIN_WEIGHT);
        }
        double against = weights.values().stream().mapToDouble(w -> Math.min(0, w)).sum();
        double silent =
                weights.values().stream()
                        .mapToDouble(w -> 1 - Math.max(0, w))
                        .reduce(1, (a, b) -> a * b);
        List<LinkKind> kinds =
                weights.entrySet().stream()
                        .sorted(Map.Entry.<LinkKind, Double>comparingByValue().reversed())
                        .map(Map.Entry::getKey)
                        .toList();
        return new LinkPurpose(kinds, target, silent < 1 ? 1 - silent : against);
    }

    private static boolean isBotStart(String host, String address, Map<String, String> parameters) {
        boolean messenger = Hosts.matches(host, "t.me") || Hosts.matches(host, "telegram.me");
        return messenger
                && (parameters.containsKey("start") || parameters.containsKey("startapp"))
                && segments(address).stream().anyMatch(s -> s.endsWith("bot") || s.equals("app"));
    }

    private static Optional<String> target(String host, Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(parameter ->
                        REDIRECTS.getOrDefault(parameter.getKey(), List.of()).stream()
                                .anyMatch(listed -> Hosts.matches(host, listed)))
                .map(Map.Entry::getValue)
                .filter(value -> Links.hostOf(value).isPresent())
                .findFirst();
    }

    private static List<String> segments(String address) {
        int scheme = address.indexOf("://") + 3;
        String tail = address.substring(scheme).split("[?#]", 2)[0];
        return List.of(tail.toLowerCase(Locale.ROOT).split("/")).stream().skip(1).toList();
    }

    /** Names in lower case, values decoded; the first of equal names. */
    private static Map<String, String> parameters(String address) {
        List<String> pairs = new ArrayList<>();
        int query = address.indexOf('?');
        if (query >= 0) {
            pairs.addAll(List.of(address.substring(query + 1).split("[&?#]|&amp;")));
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            parameters.putIfAbsent(decoded(name).toLowerCase(Locale.ROOT), decoded(value));
        }
        return parameters;
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }
}
