package ai.veritasad.desktop.report.saving;

import ai.veritasad.analyzer.export.Formats;
import ai.veritasad.analyzer.export.format.Format;

import java.util.List;
import java.util.stream.Stream;

/** What a report can be saved as. */
public sealed interface Choice {

    List<Choice> ALL =
            Stream.of(
                            Stream.of(Own.values()),
                            Stream.of(Video.values()),
                            Formats.ALL.stream().map(Foreign::new))
                    .flatMap(choices -> choices)
                    .map(Choice.class::cast)
                    .toList();

    /** How the file's name ends; empty where it ends as that of the video. */
    String ending();

    /** A copy of the video itself. */
    enum Video implements Choice {
        WITHOUT_ADS,
        EXACTLY_WITHOUT_ADS,
        WITH_CHAPTERS;

        @Override
        public String ending() {
            return "";
        }
    }

    /** Ours. */
    enum Own implements Choice {
        PDF(".pdf"),
        HTML(".html"),
        XLSX(".xlsx"),
        CSV(".csv"),
        JSON(".report.json");

        private final String ending;

        Own(String ending) {
            this.ending = ending;
        }

        @Override
        public String ending() {
            return ending;
        }
    }

    /** Another program's. */
    record Foreign(Format format) implements Choice {
        @Override
        public String ending() {
            return format.ending();
        }
    }
}
