package ai.veritasad.desktop.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds words in a transcript: parts of words too, over the ends of lines, ё as е. */
final class Search {

    private Search() {}

    /** Each hit as the run of words that it touches, in order. */
    static List<Words> hits(List<Line> lines, String wanted) {
        String key = folded(wanted.strip().replaceAll("\\s+", " "));
        List<Words> hits = new ArrayList<>();
        if (key.isEmpty()) {
            return hits;
        }
        List<Place> places = new ArrayList<>();
        for (Line line : lines) {
            for (int i = 0; i < line.words().size(); i++) {
                places.add(new Place(line.number(), i));
            }
        }
        StringBuilder text = new StringBuilder();
        int[] starts = new int[places.size()];
        for (int i = 0; i < places.size(); i++) {
            starts[i] = text.length();
            Place place = places.get(i);
            text.append(folded(lines.get(place.line()).words().get(place.word()).text().strip()))
                    .append(' ');
        }
        int word = 0;
        for (int at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length())) {
            while (word + 1 < starts.length && starts[word + 1] <= at) {
                word++;
            }
            int last = word;
            while (last + 1 < starts.length && starts[last + 1] < at + key.length()) {
                last++;
            }
            hits.add(new Words(places.get(word), places.get(last)));
        }
        return hits;
    }

    private static String folded(String text) {
        return text.codePoints()
                .mapToObj(one -> Character.toString(Character.toLowerCase(one)))
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е');
    }
}
