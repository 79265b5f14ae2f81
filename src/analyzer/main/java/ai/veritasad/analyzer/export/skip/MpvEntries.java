package ai.veritasad.analyzer.export.skip;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entries of mpv's lists. {@code %5%a,b.c} is a value with its length in bytes of UTF-8, so
 * that it may hold any character, even the end of a line.
 */
final class MpvEntries {

    /** One part: the line it begins in, its parameters {@code name=value} or bare values. */
    record Entry(int line, List<Parameter> parameters) {

        /** The parameter of that name, else the bare one at that place. */
        Optional<String> value(String name, int place) {
            Optional<String> named =
                    parameters.stream()
                            .filter(parameter -> parameter.name().equals(name))
                            .map(Parameter::value)
                            .findFirst();
            return named.or(() ->
                    parameters.stream()
                            .skip(place)
                            .limit(1)
                            .filter(parameter -> parameter.name().isEmpty())
                            .map(Parameter::value)
                            .findFirst());
        }
    }

    record Parameter(String name, String value) {}

    /** A value whose told length doesn't fit, in this line. */
    static final class WrongLength extends Exception {
        private static final long serialVersionUID = 1L;

        private final int line;

        WrongLength(int line) {
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    /** What would end a value, or make its line something else. */
    private static final Pattern SPECIAL = Pattern.compile("[,;%=\\r\\n]|^[#!\\s]|\\s$");

    private static final Pattern NOTE = Pattern.compile("[#!][^\\n]*|mpv EDL v0[^\\n]*|[\\s;]+");
    private static final Pattern NAME = Pattern.compile("([A-Za-z_-]+)=");
    private static final Pattern LENGTH = Pattern.compile("%(\\d{1,6})%");
    private static final Pattern BARE = Pattern.compile("[^,;\\n]*");

    private final String text;
    private int at;

    private MpvEntries(String text) {
        this.text = text;
    }

    static String quoted(String name) {
        return SPECIAL.matcher(name).find()
                ? "%" + name.getBytes(StandardCharsets.UTF_8).length + "%" + name
                : name;
    }

    static List<Entry> of(String text) throws WrongLength {
        MpvEntries entries = new MpvEntries(text);
        List<Entry> read = new ArrayList<>();
        while (entries.skipNotes()) {
            read.add(entries.entry());
        }
        return List.copyOf(read);
    }

    /** Whether anything follows. */
    private boolean skipNotes() {
        boolean skipped = true;
        while (skipped) {
            skipped = next(NOTE).isPresent();
        }
        return at < text.length();
    }

    private Entry entry() throws WrongLength {
        int line = line();
        List<Parameter> parameters = new ArrayList<>();
        do {
            String name = next(NAME).map(found -> found.group(1)).orElse("");
            parameters.add(new Parameter(name, value()));
        } while (next(Pattern.compile(",")).isPresent());
        return new Entry(line, List.copyOf(parameters));
    }

    private String value() throws WrongLength {
        Optional<Matcher> length = next(LENGTH);
        if (length.isEmpty()) {
            return next(BARE).map(found -> found.group().strip()).orElse("");
        }
        int end = after(Integer.parseInt(length.get().group(1)));
        String value = text.substring(at, end);
        at = end;
        if (at < text.length() && ",;\r\n".indexOf(text.charAt(at)) < 0) {
            throw new WrongLength(line());
        }
        return value;
    }

    /** The place so many bytes further on. */
    private int after(int bytes) throws WrongLength {
        int end = at;
        int left = bytes;
        while (left > 0 && end < text.length()) {
            int character = text.codePointAt(end);
            left -= Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            end += Character.charCount(character);
        }
        if (left != 0) {
            throw new WrongLength(line());
        }
        return end;
    }

    private Optional<Matcher> next(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        matcher.useAnchoringBounds(true);
        if (!matcher.lookingAt() || matcher.end() == at) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher);
    }

    private int line() {
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }
}
