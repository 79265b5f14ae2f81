package ai.veritasad.document;

import ai.veritasad.analyzer.report.Image;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A part of a paper, whatever it is written as. */
sealed interface Block {

    /** How an address begins that a browser may open. */
    Pattern WEB = Pattern.compile("(?i)https?://");

    /** How something is meant; said in words too, never by colour alone. */
    enum Tone {
        PLAIN,
        MUTED,
        GOOD,
        DOUBTFUL,
        BAD
    }

    /** A heading; level 1 is the title of the paper. */
    record Heading(int level, String text) implements Block {}

    /** The answer in one sentence. */
    record Verdict(Tone tone, String text) implements Block {}

    record Paragraph(Tone tone, String text) implements Block {}

    /** Names with their values, one pair a line. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A name and its value. */
    record Fact(String name, String value) {}

    /**
     * One point of a list.
     *
     * @param lead what it is, before the text
     * @param note smaller, below; empty for none
     * @param link where more is said; dropped unless it is of the web, so that nothing can be run
     */
    record Point(Tone tone, String lead, String text, String note, Optional<String> link)
            implements Block {
        public Point {
            link = link.filter(address -> WEB.matcher(address).lookingAt());
        }
    }

    /** PNG with words for it. */
    record Picture(Image image, String caption) implements Block {}
}
