package ai.veritasad.fetch.link;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a video or of the page that shows it.
 *
 * @param address with scheme {@code http} or {@code https} and a host
 */
public record Link(URI address) {

    private static final Pattern IN_TEXT =
            Pattern.compile(
                    "(?iu)(?:https?://)?(?:[\\p{L}\\d-]+\\.)+[\\p{L}]{2,}(?::\\d+)?(?:/\\S*)?");
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://.*");
    private static final String CLOSING = ".,;:!?)]}»”\"'";

    public Link {
        String scheme = String.valueOf(address.getScheme());
        if (!scheme.matches("https?") || address.getHost() == null) {
            throw new IllegalArgumentException("no link of the web: " + address);
        }
    }

    /**
     * What a person may have meant by a text: with or without scheme, with letters of any script.
     */
    public static Optional<Link> parse(String text) {
        String typed = text.strip();
        boolean hasScheme = SCHEME.matcher(typed).matches();
        String full = hasScheme ? typed : "https://" + typed;
        if (typed.isEmpty() || typed.codePoints().anyMatch(Character::isWhitespace)) {
            return Optional.empty();
        }
        try {
            URI address = ascii(full);
            boolean isWeb = String.valueOf(address.getScheme()).matches("https?");
            String host = address.getHost();
            // Without a scheme only what has a dot in its host is more than a word.
            boolean isHost = host != null && (hasScheme || host.contains("."));
            return isWeb && isHost ? Optional.of(new Link(address)) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Every link in a text of several lines, each once, in order. */
    public static List<Link> all(String text) {
        return IN_TEXT.matcher(text)
                .results()
                .map(found -> withoutClosing(found.group()))
                .flatMap(found -> parse(found).stream())
                .distinct()
                .toList();
    }

    /** The host in lower case, without {@code www.}. */
    public String host() {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** A name for the file, from the last part of the path, else from the host. */
    public String fileName() {
        String path = Optional.ofNullable(address.getPath()).orElse("");
        String last = path.substring(path.lastIndexOf('/') + 1);
        String safe = last.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "_").strip();
        return safe.isEmpty() || safe.chars().allMatch(letter -> letter == '.') ? host() : safe;
    }

    @Override
    public String toString() {
        return address.toString();
    }

    private static String withoutClosing(String found) {
        int end = found.length();
        while (end > 0 && CLOSING.indexOf(found.charAt(end - 1)) >= 0) {
            end--;
        }
        return found.substring(0, end);
    }

    private static final Pattern PARTS = Pattern.compile("(?is)([a-z]+)://([^/?#:]+)(:\\d+)?(.*)");

    private static URI ascii(String full) throws URISyntaxException {
        Matcher parts = PARTS.matcher(full);
        if (!parts.matches()) {
            return new URI(full);
        }
        String port = Optional.ofNullable(parts.group(3)).orElse("");
        String rest = parts.group(4).replace(" ", "%20").replace("|", "%7C");
        String host = parts.group(2).contains("@") ? parts.group(2) : IDN.toASCII(parts.group(2));
        String plain = parts.group(1).toLowerCase(Locale.ROOT) + "://" + host + port + rest;
        return new URI(new URI(plain).toASCIIString());
    }
}
