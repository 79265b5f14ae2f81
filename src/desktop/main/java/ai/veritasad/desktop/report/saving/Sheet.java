package ai.veritasad.desktop.report.saving;

import ai.veritasad.analyzer.report.measure.MediaTime;

import java.util.List;

/** A table with a head, whatever it is written as. */
record Sheet(String name, List<String> head, List<List<Cell>> rows) {

    Sheet {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** What stands in one place of it. */
    sealed interface Cell {}

    record Words(String text) implements Cell {}

    record Time(MediaTime time) implements Cell {}

    record Share(double share) implements Cell {}

    record Count(long number) implements Cell {}
}
