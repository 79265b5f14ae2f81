package ai.veritasad.samples.broadcast;

import ai.veritasad.samples.Film;
import ai.veritasad.samples.draw.Size;
import ai.veritasad.samples.draw.motion.Interval;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Writes a recording for an encoder: raw pictures to standard output, sound and truth to files.
 * {@code MakeRecording NEITHER 7 1200 360 out} makes {@code out.s16} and {@code out.json}; a sixth
 * argument is the share of spots that are shown only once.
 */
public final class MakeRecording {

    private static final double BREAK = 150;
    private static final double FROM_BREAK_TO_BREAK = 400;

    private MakeRecording() {}

    public static void main(String[] arguments) throws IOException {
        Condition condition = Condition.valueOf(arguments[0]);
        double seconds = Double.parseDouble(arguments[2]);
        int height = Integer.parseInt(arguments[3]);
        Size size = new Size(height * 16 / 9 / 2 * 2, height);
        long seed = Long.parseLong(arguments[1]);
        int breaks = (int) Math.max(1, seconds / FROM_BREAK_TO_BREAK);
        OptionalDouble fresh =
                Arrays.stream(arguments).skip(5).mapToDouble(Double::parseDouble).findFirst();
        Recording recording =
                Programme.recorded(seed, condition, size, seconds, breaks, BREAK, fresh);
        Files.writeString(Path.of(arguments[4] + ".json"), truth(recording));
        sound(recording, Path.of(arguments[4] + ".s16"));
        pictures(recording.film());
    }

    private static String truth(Recording recording) {
        return "{\"breaks\": "
                + list(recording.breaks())
                + ", \"spots\": "
                + list(recording.spots())
                + "}\n";
    }

    private static String list(List<Interval> spans) {
        return spans.stream()
                .map(span -> String.format(Locale.ROOT, "[%.3f, %.3f]", span.from(), span.to()))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static void sound(Recording recording, Path file) throws IOException {
        float[] samples = recording.sound().samples(Tape.RATE, recording.film().format().seconds());
        ByteBuffer bytes = ByteBuffer.allocate(samples.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (float sample : samples) {
            bytes.putShort((short) Math.round(sample * Short.MAX_VALUE));
        }
        Files.write(file, bytes.array());
    }

    private static void pictures(Film film) throws IOException {
        Size size = film.format().size();
        BufferedImage image =
                new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        int[] colours = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        ByteBuffer bytes = ByteBuffer.allocate(colours.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        try (OutputStream out =
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 20)) {
            for (int frame = 0; frame < film.format().frames(); frame++) {
                film.paint(image, film.format().secondOf(frame));
                bytes.clear();
                bytes.asIntBuffer().put(colours);
                out.write(bytes.array());
            }
        }
    }
}
