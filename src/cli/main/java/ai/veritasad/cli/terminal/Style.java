package ai.veritasad.cli.terminal;

/** What a piece of text means to its reader; becomes a colour where colours are shown. */
public enum Style {
    PLAIN(""),
    STRONG("1"),
    MUTED("2"),
    ACCENT("36"),
    GOOD("32"),
    WARNING("33"),
    ERROR("31"),
    STRONG_GOOD("1;32"),
    STRONG_WARNING("1;33"),
    STRONG_ERROR("1;31");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String painted(String words) {
        return code.isEmpty() ? words : "\u001b[" + code + "m" + words + "\u001b[0m";
    }
}
