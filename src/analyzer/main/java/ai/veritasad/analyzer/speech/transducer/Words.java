package ai.veritasad.analyzer.speech.transducer;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.transcript.Word;
import ai.veritasad.analyzer.speech.engine.Utterance;

import java.util.ArrayList;
import java.util.List;

/** Joins tokens to words. */
final class Words {

    private static final MediaTime FRAME = MediaTime.ofMillis(40);

    /** A token tells where it begins; the last of a word is taken to last so long at most. */
    private static final MediaTime LAST_TOKEN = MediaTime.ofMillis(240);

    private final Vocabulary vocabulary;
    private final Span piece;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private MediaTime start = MediaTime.ZERO;
    private MediaTime last = MediaTime.ZERO;

    private Words(Vocabulary vocabulary, Span piece) {
        this.vocabulary = vocabulary;
        this.piece = piece;
    }

    static Utterance of(List<Token> tokens, Vocabulary vocabulary, Span piece) {
        Words words = new Words(vocabulary, piece);
        tokens.forEach(words::add);
        words.end(piece.end());
        double confidence = tokens.stream().mapToDouble(Token::probability).average().orElse(0);
        return new Utterance(words.words, tokens.size(), confidence);
    }

    private void add(Token token) {
        String text = vocabulary.letters(token.id());
        MediaTime at = piece.start().plus(new MediaTime(FRAME.micros() * token.frame()));
        if (!text.isEmpty() && text.charAt(0) == Vocabulary.WORD) {
            end(at);
        }
        String plain = text.replace(String.valueOf(Vocabulary.WORD), "");
        if (letters.isEmpty() && !plain.isEmpty()) {
            start = at;
        }
        letters.append(plain);
        last = at;
    }

    private void end(MediaTime next) {
        if (!letters.isEmpty()) {
            MediaTime end = MediaTime.max(last, MediaTime.min(next, last.plus(LAST_TOKEN)));
            words.add(new Word(new Span(start, end), letters.toString()));
            letters.setLength(0);
        }
    }
}
