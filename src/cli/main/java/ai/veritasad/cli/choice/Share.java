package ai.veritasad.cli.choice;

import picocli.CommandLine.ITypeConverter;

/** A number from 0 to 1, as it is written on a command line. */
record Share(double value) {

    Share {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a share lies between 0 and 1, got " + value);
        }
    }

    /** Takes a decimal comma too. */
    static final class Reader implements ITypeConverter<Share> {
        @Override
        public Share convert(String text) {
            return new Share(Double.parseDouble(text.replace(',', '.')));
        }
    }
}
