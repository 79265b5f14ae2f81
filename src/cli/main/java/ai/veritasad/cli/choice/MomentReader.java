package ai.veritasad.cli.choice;

import ai.veritasad.analyzer.report.measure.MediaTime;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time in a medium as people write it: {@code 65.5}, {@code 1:05.5} or {@code 1:02:03}. */
public final class MomentReader implements ITypeConverter<MediaTime> {

    private static final Pattern MOMENT =
            Pattern.compile("(?:(?:(\\d{1,3}):)?(\\d{1,3}):)?(\\d{1,6}(?:[.,]\\d{1,6})?)");

    @Override
    public MediaTime convert(String text) {
        Matcher moment = MOMENT.matcher(text.strip());
        if (!moment.matches()) {
            throw new TypeConversionException(text);
        }
        double hours = number(moment.group(1));
        double minutes = number(moment.group(2));
        return MediaTime.ofSeconds(3600 * hours + 60 * minutes + number(moment.group(3)));
    }

    private static double number(@Nullable String digits) {
        return digits == null ? 0 : Double.parseDouble(digits.replace(',', '.'));
    }
}
