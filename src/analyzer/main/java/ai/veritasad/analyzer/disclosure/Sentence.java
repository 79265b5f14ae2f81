package ai.veritasad.analyzer.disclosure;

import ai.veritasad.analyzer.disclosure.condition.Hit;
import ai.veritasad.analyzer.disclosure.profile.Rule;
import ai.veritasad.analyzer.report.finding.LocalText;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule's message with what was found put in. */
final class Sentence {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private Sentence() {}

    static LocalText of(Rule rule, Hit hit) {
        return new LocalText(
                filled(rule, rule.message().ru(), hit, LocalText::ru),
                filled(rule, rule.message().en(), hit, LocalText::en));
    }

    private static String filled(
            Rule rule, String message, Hit hit, Function<LocalText, String> language) {
        return NAME.matcher(message)
                .replaceAll(name ->
                        Matcher.quoteReplacement(language.apply(word(rule, hit, name.group(1)))));
    }

    private static LocalText word(Rule rule, Hit hit, String name) {
        LocalText word = hit.words().get(name);
        if (word == null) {
            throw new IllegalStateException(rule.id() + ": nothing fills {" + name + "}");
        }
        return word;
    }
}
