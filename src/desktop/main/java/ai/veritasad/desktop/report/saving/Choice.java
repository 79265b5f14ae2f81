package ai.veritasad.desktop.report.saving;

import ai.veritasad.analyzer.export.Formats;
import ai.veritasad.analyzer.export.format.Format;

import java.util.List;
import java.util.stream.Stream;

/** What a report can be saved as. */
public sealed interface Choice {

    List<Choice> ALL =
            Stream.concat(
                            Stream.of(Own.values()).map(Choice.class::cast),
                            Formats.ALL.stream().map(Foreign::new))
                    .toList();

    /** How the file's name ends. */
    String ending();

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
