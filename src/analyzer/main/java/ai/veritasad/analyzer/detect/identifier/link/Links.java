package ai.veritasad.analyzer.detect.identifier.link;

import ai.veritasad.analyzer.detect.identifier.Finder;
import ai.veritasad.analyzer.report.signal.Identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds addresses in a text: whole ones and bare hosts, of any script. */
public final class Links implements Finder {

    private static final int LONGEST = 4096;
    private static final int LONGEST_HOST = 260;

    @Override
    public List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            if (!isHostCharacter(text.charAt(at))) {
                at++;
                continue;
            }
            int end = endOfHost(text, at);
            Optional<Found> link = link(text, at, end);
            link.ifPresent(found::add);
            at = link.map(Found::to).orElse(behind(text, at, end));
        }
        return found;
    }

    /** Reads the run of host characters from {@code start} to {@code end} and what follows it. */
    private static Optional<Found> link(String text, int start, int end) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        int scheme = schemeLength(text, start, end);
        if (scheme > 0) {
            return address(text, end - scheme, skipUser(text, end + 3), true);
        }
        boolean host = text.substring(start, end).indexOf('.') > 0;
        boolean mail = before == '@' || (end < text.length() && text.charAt(end) == '@');
        return !host || mail || before == '/' || before == '_'
                ? Optional.empty()
                : address(text, start, start, false);
    }

    private static Optional<Found> address(String text, int start, int hostAt, boolean scheme) {
        int hostEnd = endOfHost(text, hostAt);
        while (hostEnd > hostAt && isTrailing(text.charAt(hostEnd - 1))) {
            hostEnd--;
        }
        if (hostEnd - hostAt > LONGEST_HOST) {
            return Optional.empty();
        }
        int from = scheme ? hostAt : hostAt + foreignPart(text.substring(hostAt, hostEnd));
        String host = Hosts.canonical(text.substring(from, hostEnd));
        int end = endOfAddress(text, hostEnd);
        boolean path = end > hostEnd + 1;
        if (!Hosts.isWellFormed(host) || !(isBelievable(host, path) || (scheme && isIp(host)))) {
            return Optional.empty();
        }
        int valueFrom = scheme ? start : from;
        String written = text.substring(valueFrom, Math.min(end, valueFrom + LONGEST));
        return Optional.of(
                new Found(valueFrom, end, of(scheme ? written : "https://" + written, host)));
    }

    /** The link that a whole address with a scheme is; empty where it is none. */
    public static Optional<Identifier.Link> found(String address) {
        return hostOf(address).map(host -> of(address, host));
    }

    public static Identifier.Link of(String address, String host) {
        LinkPurpose purpose = LinkPurpose.of(address, host);
        return new Identifier.Link(
                address, host, purpose.kinds(), purpose.target(), purpose.weight());
    }

    /** The host of an address with a scheme, canonical; empty where there is none. */
    static Optional<String> hostOf(String address) {
        int scheme = address.indexOf("://");
        if (scheme < 0) {
            return Optional.empty();
        }
        int from = skipUser(address, scheme + 3);
        int end = Math.min(endOfHost(address, from), from + LONGEST_HOST);
        String host = Hosts.canonical(address.substring(from, end));
        return Hosts.isWellFormed(host) ? Optional.of(host) : Optional.empty();
    }

    private static boolean isBelievable(String host, boolean path) {
        if (!Hosts.isKnownTopLevel(host) || !host.chars().anyMatch(Character::isLetter)) {
            return false;
        }
        return !Hosts.endsInWord(host)
                || path
                || host.startsWith("www.")
                || Hosts.kind(host).isPresent();
    }

    private static boolean isIp(String host) {
        return host.matches("\\d{1,3}(?:\\.\\d{1,3}){3}");
    }

    /** Length of what is glued to a host, as the end of a sentence: {@code скидка.ozon.ru} → 7. */
    private static int foreignPart(String host) {
        int from = 0;
        while (from < host.length() && ".-".indexOf(host.charAt(from)) >= 0) {
            from++;
        }
        boolean cyrillic = isCyrillic(Hosts.topLevel(host));
        for (int dot = host.indexOf('.', from); dot >= 0; dot = host.indexOf('.', dot + 1)) {
            boolean more = host.indexOf('.', dot + 1) >= 0;
            from = more && !cyrillic && isCyrillic(host.substring(from, dot)) ? dot + 1 : from;
        }
        return from;
    }

    private static boolean isCyrillic(String part) {
        return part.codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    }

    /** Length of {@code http} or {@code https} that ends at {@code end} before {@code ://}. */
    private static int schemeLength(String text, int start, int end) {
        if (!text.startsWith("://", end)) {
            return 0;
        }
        for (String scheme : List.of("https", "http")) {
            int from = end - scheme.length();
            if (from >= start && text.regionMatches(true, from, scheme, 0, scheme.length())) {
                return scheme.length();
            }
        }
        return 0;
    }

    private static int behind(String text, int start, int end) {
        return schemeLength(text, start, end) > 0 ? end + 3 : end;
    }

    /** Behind {@code user:password@}, where an address has it. */
    private static int skipUser(String text, int from) {
        int limit = Math.min(text.length(), from + 128);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '@') {
                return i + 1;
            }
            if (c == '/' || c == '?' || c == '#' || Character.isWhitespace(c)) {
                break;
            }
        }
        return from;
    }

    private static int endOfHost(String text, int from) {
        int end = from;
        while (end < text.length() && isHostCharacter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isHostCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }

    /** Port, path, query and fragment, without the punctuation of the sentence around. */
    private static int endOfAddress(String text, int hostEnd) {
        int at = hostEnd;
        if (at < text.length() && text.charAt(at) == ':') {
            int port = at + 1;
            while (port < Math.min(text.length(), at + 6) && Character.isDigit(text.charAt(port))) {
                port++;
            }
            at = port > at + 1 ? port : at;
        }
        if (at >= text.length() || "/?#".indexOf(text.charAt(at)) < 0) {
            return at;
        }
        int end = at;
        int open = 0;
        while (end < text.length() && isAddressCharacter(text.charAt(end))) {
            open += text.charAt(end) == '(' ? 1 : 0;
            end++;
        }
        while (end > at
                && isTrailing(text.charAt(end - 1))
                && !(open > 0 && endsClosed(text, end))) {
            end--;
        }
        return end;
    }

    private static boolean endsClosed(String text, int end) {
        return text.charAt(end - 1) == ')';
    }

    private static boolean isAddressCharacter(char c) {
        return c > ' '
                && !Character.isWhitespace(c)
                && c != '\u00a0'
                && "\"«»“”„<>|\\^{}`\u200b".indexOf(c) < 0;
    }

    private static boolean isTrailing(char c) {
        return ".,;:!?)]'’…-—*".indexOf(c) >= 0;
    }
}
