package ai.veritasad.cli.measure;

import ai.veritasad.training.score.Judged;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Found ads as lines of JSON, {@code {"ads":[[start,end],…],"id":…}}, in seconds. */
public final class Predictions {

    private static final JsonMapper JSON = new JsonMapper();

    private Predictions() {}

    /** One line a video, in the order given; replaces the file. */
    public static void write(List<Judged> videos, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            for (Judged video : videos) {
                Map<String, Object> line = new TreeMap<>();
                line.put("id", video.video().id());
                line.put(
                        "ads",
                        video.found().stream()
                                .map(ad -> List.of(ad.start().seconds(), ad.end().seconds()))
                                .toList());
                out.write(JSON.writeValueAsString(line));
                out.write('\n');
            }
        }
    }
}
