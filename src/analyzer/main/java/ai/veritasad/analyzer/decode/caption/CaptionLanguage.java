package ai.veritasad.analyzer.decode.caption;

import ai.veritasad.analyzer.language.CommonWords;
import ai.veritasad.analyzer.report.transcript.Cue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the language of captions from what is declared, else from the words themselves. */
public final class CaptionLanguage {

    private static final String UNKNOWN = "und";

    /** Letters that are looked at; enough for a clear answer, little enough for long files. */
    private static final int SAMPLE = 40_000;

    private CaptionLanguage() {}

    /** The two-letter code of a tag such as {@code ru}, {@code en-US} or {@code rus}. */
    public static Optional<String> code(String tag) {
        return CaptionName.code(tag);
    }

    static Optional<String> inName(String name) {
        return CaptionName.of(Path.of(name)).language();
    }

    /** The declared language unless the captions are plainly written in another script. */
    static String of(List<Cue> cues, Optional<String> declared) {
        String sample = sample(cues);
        Optional<String> code = declared.flatMap(CaptionName::code);
        if (code.isPresent() && !contradicts(sample, code.get())) {
            return code.get();
        }
        return CommonWords.languageOf(sample).orElse(UNKNOWN);
    }

    private static String sample(List<Cue> cues) {
        StringBuilder sample = new StringBuilder();
        int step = Math.max(1, cues.size() / 500);
        for (int i = 0; i < cues.size() && sample.length() < SAMPLE; i += step) {
            sample.append(cues.get(i).text(), 0, Math.min(500, cues.get(i).text().length()));
            sample.append('\n');
        }
        return sample.toString();
    }

    private static boolean contradicts(String sample, String language) {
        long letters = sample.codePoints().filter(Character::isLetter).count();
        long cyrillic =
                sample.codePoints()
                        .filter(c ->
                                Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)
                        .count();
        Set<String> cyrillicLanguages =
                Set.of("ru", "uk", "be", "kk", "bg", "sr", "mk", "ky", "tg");
        boolean writesCyrillic = cyrillicLanguages.contains(language);
        return letters > 40
                && (writesCyrillic
                        ? cyrillic * 5 < letters && !"sr".equals(language)
                        : cyrillic * 5 > letters * 4);
    }
}
