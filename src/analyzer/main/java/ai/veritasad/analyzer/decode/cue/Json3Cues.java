package ai.veritasad.analyzer.decode.cue;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.analyzer.report.transcript.Word;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads YouTube's own caption format, which times every automatic word. */
public final class Json3Cues {

    private static final JsonMapper JSON = new JsonMapper();

    /** Milliseconds beyond any film; larger numbers are damage. */
    private static final long LATEST = 1_000L * 3600 * 1000;

    private Json3Cues() {}

    public static boolean looksLike(String text) {
        String head = text.substring(0, Math.min(text.length(), 4096)).stripLeading();
        return head.startsWith("{")
                && head.contains("\"events\"")
                && (head.contains("\"wireMagic\"") || head.contains("\"tStartMs\""));
    }

    public static ParsedCues parse(String text) {
        try {
            return cues(JSON.readTree(text).path("events"));
        } catch (JacksonException e) {
            return new ParsedCues(List.of(), 1, Optional.empty());
        }
    }

    private static ParsedCues cues(JsonNode events) {
        List<Cue> cues = new ArrayList<>();
        int bad = 0;
        for (JsonNode event : events) {
            if (event.path("segs").isArray() && event.path("aAppend").asInt(0) == 0) {
                Optional<Cue> cue = cue(event);
                cue.filter(one -> !one.text().isEmpty()).ifPresent(cues::add);
                bad += cue.isEmpty() ? 1 : 0;
            }
        }
        cues.sort(Comparator.comparing(Cue::span));
        return new ParsedCues(clipped(cues), bad, Optional.empty());
    }

    private static Optional<Cue> cue(JsonNode event) {
        long start = event.path("tStartMs").asLong(-1);
        long length = event.path("dDurationMs").asLong(0);
        if (start < 0 || start > LATEST || length < 0 || length > LATEST) {
            return Optional.empty();
        }
        Span span = new Span(MediaTime.ofMillis(start), MediaTime.ofMillis(start + length));
        List<Word> words = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean timed = false;
        for (JsonNode seg : event.path("segs")) {
            text.append(seg.path("utf8").asString(""));
            timed |= seg.has("tOffsetMs");
            addWords(words, seg, span);
        }
        String plain = CaptionLine.plain(text.toString());
        return Optional.of(new Cue(span, plain, timed ? words : List.of()));
    }

    private static void addWords(List<Word> words, JsonNode seg, Span cue) {
        String text = CaptionLine.plain(seg.path("utf8").asString(""));
        long offset = Math.clamp(seg.path("tOffsetMs").asLong(0), 0, LATEST);
        MediaTime start = cue.start().plus(MediaTime.ofMillis(offset));
        if (!text.isEmpty()) {
            for (String word : text.split(" ", -1)) {
                words.add(new Word(Span.at(start), word));
            }
        }
    }

    /** A line stays on screen under the next one; its words end where the next line's begin. */
    private static List<Cue> clipped(List<Cue> cues) {
        List<Cue> clipped = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            if (cue.words().isEmpty()) {
                clipped.add(cue);
                continue;
            }
            MediaTime next =
                    i + 1 < cues.size() ? cues.get(i + 1).span().start() : cue.span().end();
            MediaTime end =
                    MediaTime.max(cue.span().start(), MediaTime.min(cue.span().end(), next));
            Span span = new Span(cue.span().start(), end);
            clipped.add(new Cue(span, cue.text(), lasting(cue.words(), end)));
        }
        return clipped;
    }

    private static List<Word> lasting(List<Word> words, MediaTime end) {
        List<Word> lasting = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            MediaTime start = words.get(i).span().start();
            MediaTime next = i + 1 < words.size() ? words.get(i + 1).span().start() : end;
            lasting.add(new Word(new Span(start, MediaTime.max(start, next)), words.get(i).text()));
        }
        return lasting;
    }
}
