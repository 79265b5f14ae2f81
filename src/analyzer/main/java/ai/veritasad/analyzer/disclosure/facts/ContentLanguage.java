package ai.veritasad.analyzer.disclosure.facts;

import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Source;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.report.transcript.Cue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The language of a medium: of its transcript, else of its script, its phrases, its sound. */
final class ContentLanguage {

    private static final int ENOUGH_LETTERS = 20_000;
    private static final int FEW_LETTERS = 12;
    private static final String UKRAINIAN = "іїєґ";
    private static final String KAZAKH = "әғқңөұүһ";

    private ContentLanguage() {}

    static Optional<String> of(Observations observations) {
        return observations
                .transcript()
                .map(transcript -> transcript.language().toLowerCase(Locale.ROOT))
                .filter(language -> language.length() >= 2 && !language.startsWith("und"))
                .map(language -> language.substring(0, 2))
                .or(() -> ofScript(observations))
                .or(() -> ofPhrases(observations.signals()))
                .or(() -> ofSound(observations.source()));
    }

    private static Optional<String> ofScript(Observations observations) {
        StringBuilder sample = new StringBuilder();
        texts(observations)
                .takeWhile(text -> sample.length() < ENOUGH_LETTERS)
                .forEach(text -> sample.append(text.toLowerCase(Locale.ROOT)).append('\n'));
        long letters = sample.chars().filter(Character::isLetter).count();
        long cyrillic = sample.chars().filter(ContentLanguage::isCyrillic).count();
        if (letters < FEW_LETTERS || cyrillic * 2 < letters) {
            return Optional.empty();
        }
        return Optional.of(
                isWrittenWith(KAZAKH, sample, cyrillic)
                        ? "kk"
                        : isWrittenWith(UKRAINIAN, sample, cyrillic) ? "uk" : "ru");
    }

    private static Stream<String> texts(Observations observations) {
        Stream<String> page =
                Stream.of(
                                observations.publication().title(),
                                observations.publication().description())
                        .flatMap(Optional::stream);
        Stream<String> said =
                observations.transcript().stream()
                        .flatMap(transcript -> transcript.cues().stream())
                        .map(Cue::text);
        Stream<String> written =
                observations.signals().stream()
                        .flatMap(signal ->
                                signal instanceof Signal.ScreenText line
                                        ? Stream.of(line.text())
                                        : Stream.empty());
        return Stream.of(page, said, written).flatMap(stream -> stream);
    }

    private static boolean isCyrillic(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
    }

    private static boolean isWrittenWith(String letters, CharSequence sample, long of) {
        return sample.chars().filter(c -> letters.indexOf(c) >= 0).count() * 50 > of;
    }

    private static Optional<String> ofPhrases(List<Signal> signals) {
        Map<String, Integer> count = new TreeMap<>();
        for (Signal signal : signals) {
            if (signal instanceof Signal.Wording wording && wording.medium() == Medium.SPEECH) {
                count.merge(wording.language(), 1, Integer::sum);
            }
        }
        return count.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    /** The tag of the only language that the sound has. */
    private static Optional<String> ofSound(Source source) {
        List<String> tags =
                source.streams().stream()
                        .filter(stream -> stream.kind() == Source.StreamKind.AUDIO)
                        .flatMap(stream -> stream.language().stream())
                        .flatMap(tag -> twoLetters(tag.toLowerCase(Locale.ROOT)).stream())
                        .distinct()
                        .toList();
        return tags.size() == 1 ? Optional.of(tags.getFirst()) : Optional.empty();
    }

    private static Optional<String> twoLetters(String tag) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> code.equals(tag) || Locale.of(code).getISO3Language().equals(tag))
                .findFirst();
    }
}
