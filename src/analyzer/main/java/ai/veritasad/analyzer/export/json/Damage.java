package ai.veritasad.analyzer.export.json;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.finding.LocalText;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** What is wrong with a file of ours, for the one who opens it. */
final class Damage {

    private Damage() {}

    static AnalysisException newer(Path file, double schema) {
        long number = (long) schema;
        return new AnalysisException.Unusable(
                new LocalText(
                        "%s создан более новой версией VeritasAd (схема %d, эта версия понимает до %d). Обновите программу."
                                .formatted(file, number, Report.SCHEMA),
                        "%s was made by a newer version of VeritasAd (schema %d, this one reads up to %d). Update the program."
                                .formatted(file, number, Report.SCHEMA)));
    }

    static AnalysisException notOurs(Path file) {
        return new AnalysisException.Unusable(
                new LocalText(
                        file
                                + " — не отчёт VeritasAd: в нём нет номера схемы. Укажите файл, который"
                                + " записал veritasad analyze.",
                        file
                                + " is no VeritasAd report: it has no schema number. Name a file that"
                                + " veritasad analyze wrote."));
    }

    static AnalysisException at(Path file, String place, String ru, String en) {
        return new AnalysisException.Unusable(
                new LocalText(
                        "%s испорчен, %s: %s. Проанализируйте видео заново."
                                .formatted(file, place, ru),
                        "%s is damaged at %s: %s. Analyze the video again."
                                .formatted(file, place, en)));
    }

    static AnalysisException of(Path file, IOException e) {
        if (e instanceof EOFException) {
            return at(file, "end of file", "файл обрывается", "the file breaks off");
        }
        if (e instanceof ZipException) {
            return at(file, "gzip", "сжатые данные повреждены", "its compressed data are broken");
        }
        return new AnalysisException.Unreadable(file, String.valueOf(e.getMessage()));
    }

    static AnalysisException of(Path file, JacksonException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof AnalysisException ours) {
                return ours;
            }
        }
        if (e instanceof JacksonIOException && e.getCause() instanceof IOException io) {
            return of(file, io);
        }
        return at(file, placeOf(e), ru(e), en(e));
    }

    private static String placeOf(JacksonException e) {
        StringBuilder place = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        if (e.getLocation() != null) {
            place.append(place.isEmpty() ? "" : ", ")
                    .append(
                            "%d:%d"
                                    .formatted(
                                            e.getLocation().getLineNr(),
                                            e.getLocation().getColumnNr()));
        }
        return place.toString();
    }

    private static String ru(JacksonException e) {
        return switch (e) {
            case UnexpectedEndOfInputException end -> "файл обрывается";
            case StreamReadException syntax -> "это не JSON";
            case InvalidTypeIdException type -> "неизвестный вид «" + type.getTypeId() + "»";
            case InvalidNullException missing -> "значение отсутствует";
            case InvalidFormatException value -> "непонятное значение «" + value.getValue() + "»";
            default -> "значение не подходит или отсутствует";
        };
    }

    private static String en(JacksonException e) {
        return switch (e) {
            case UnexpectedEndOfInputException end -> "the file breaks off";
            case StreamReadException syntax -> "this is no JSON";
            case InvalidTypeIdException type -> "unknown type “" + type.getTypeId() + "”";
            case InvalidNullException missing -> "a value is missing";
            case InvalidFormatException value -> "unknown value “" + value.getValue() + "”";
            default ->
                    "a value is wrong or missing"
                            + (e.getCause() instanceof IllegalArgumentException cause
                                    ? " (" + cause.getMessage() + ")"
                                    : "");
        };
    }
}
