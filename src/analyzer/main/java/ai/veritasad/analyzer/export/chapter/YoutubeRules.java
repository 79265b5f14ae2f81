package ai.veritasad.analyzer.export.chapter;

import ai.veritasad.analyzer.export.format.ExportOptions;
import ai.veritasad.analyzer.export.format.Titles;
import ai.veritasad.analyzer.report.measure.MediaTime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bends a film's chapters until YouTube accepts them: three at least, each ten seconds at least
 * (YouTube Help, “Video chapters”).
 *
 * <ol>
 *   <li>A part between ads that is too short goes to the ad before it, at the very start to the ad
 *       after it.
 *   <li>An ad that is too short takes what it lacks from the part after it, else from the part
 *       before it; where neither can spare it, it takes one of them whole; between two ads it is
 *       joined to the first.
 *   <li>While there are too few chapters the longest part without ads is halved.
 * </ol>
 */
final class YoutubeRules {

    static final int FEWEST = 3;

    private static final MediaTime SHORTEST = MediaTime.ofSeconds(10);

    /** Where a film of unknown length is taken to end: beyond any other time. */
    private static final MediaTime OPEN_END = MediaTime.ofSeconds(1e9);

    private final List<Chapter> chapters;

    private YoutubeRules(List<Chapter> chapters) {
        this.chapters = chapters;
    }

    /** The chapters follow each other without gaps; so do those that come out. */
    static List<Chapter> fit(
            List<Chapter> chapters, Optional<MediaTime> duration, ExportOptions options) {
        YoutubeRules rules = new YoutubeRules(new ArrayList<>(chapters));
        int last = chapters.size() - 1;
        MediaTime end = duration.or(() -> chapters.getLast().end()).orElse(OPEN_END);
        rules.chapters.set(last, between(chapters.get(last).start(), end, chapters.get(last)));
        rules.dropShortContent();
        rules.lengthenShortAds();
        rules.halveUntilEnough(options);
        return rules.chapters;
    }

    private void dropShortContent() {
        for (int i = 0; i < chapters.size(); i++) {
            if (isShort(i) && !chapters.get(i).isAd() && chapters.size() > 1) {
                give(i, i == 0 ? 1 : i - 1);
                i--;
            }
        }
    }

    private void lengthenShortAds() {
        for (int i = 0; i < chapters.size(); i++) {
            if (isShort(i) && chapters.size() > 1) {
                i = lengthen(i);
            }
        }
    }

    /** Gives back where to go on: an index before which nothing is too short any more. */
    private int lengthen(int ad) {
        MediaTime lacking = SHORTEST.minus(length(ad));
        if (isContent(ad + 1) && !length(ad + 1).minus(lacking).isBefore(SHORTEST)) {
            moveBorder(ad, end(ad).plus(lacking));
        } else if (isContent(ad - 1) && !length(ad - 1).minus(lacking).isBefore(SHORTEST)) {
            moveBorder(ad - 1, start(ad).minus(lacking));
        } else if (isContent(ad + 1)) {
            give(ad + 1, ad);
        } else if (isContent(ad - 1)) {
            give(ad - 1, ad);
            return ad - 1;
        } else {
            give(ad, ad == 0 ? 1 : ad - 1);
            return ad - 1;
        }
        return ad;
    }

    private void halveUntilEnough(ExportOptions options) {
        while (chapters.size() < FEWEST) {
            int longest = -1;
            for (int i = 0; i < chapters.size(); i++) {
                boolean longer = longest < 0 || length(i).isAfter(length(longest));
                longest = isContent(i) && longer ? i : longest;
            }
            if (longest < 0 || length(longest).isBefore(SHORTEST.plus(SHORTEST))) {
                return;
            }
            halve(longest, options);
        }
    }

    private void halve(int index, ExportOptions options) {
        Chapter whole = chapters.get(index);
        MediaTime end = end(index);
        boolean open = end.equals(OPEN_END);
        long half = open ? SHORTEST.micros() : length(index).micros() / 2;
        MediaTime middle = whole.start().plus(new MediaTime(half / 1_000_000 * 1_000_000));
        String title = Titles.ofContent(false, options.language());
        chapters.set(index, between(whole.start(), middle, whole));
        chapters.add(index + 1, new Chapter(middle, Optional.of(end), title, Optional.empty()));
    }

    /** One chapter takes the time of its neighbour, which is gone. */
    private void give(int from, int to) {
        MediaTime start = MediaTime.min(start(from), start(to));
        MediaTime end = MediaTime.max(end(from), end(to));
        chapters.set(to, between(start, end, chapters.get(to)));
        chapters.remove(from);
    }

    /** Moves the border between a chapter and the next. */
    private void moveBorder(int before, MediaTime border) {
        chapters.set(before, between(start(before), border, chapters.get(before)));
        chapters.set(before + 1, between(border, end(before + 1), chapters.get(before + 1)));
    }

    private boolean isShort(int index) {
        return length(index).isBefore(SHORTEST);
    }

    private boolean isContent(int index) {
        return index >= 0 && index < chapters.size() && !chapters.get(index).isAd();
    }

    private MediaTime start(int index) {
        return chapters.get(index).start();
    }

    private MediaTime end(int index) {
        return chapters.get(index).end().orElse(OPEN_END);
    }

    private MediaTime length(int index) {
        return end(index).minus(start(index));
    }

    private static Chapter between(MediaTime start, MediaTime end, Chapter chapter) {
        return new Chapter(start, Optional.of(end), chapter.title(), chapter.ad());
    }
}
