package ai.veritasad.analyzer.speech.whisper;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The smallest model that whisper.cpp loads. Whatever it is given it hears «hola mundo» in four
 * seconds: no layer does anything, and each place of the decoder calls for the next token.
 *
 * @param layers of encoder and decoder; the more, the slower
 */
public record DeafWhisper(int layers) {

    private static final int WIDTH = 64;
    private static final int SOUND = 1500;
    private static final int TEXT = 448;
    private static final int BANDS = 80;
    private static final int WORDS = 50_257;
    private static final int TOKENS = 51_865;
    private static final int SPACE = 220;
    private static final int HOLA = 1000;
    private static final int MUNDO = 1001;
    private static final int END = 50_257;
    private static final int AT_START = 50_364;
    private static final int AT_FOUR_SECONDS = AT_START + 200;

    /** By the place before; three tokens say what is to be done. */
    private static final Map<Integer, Integer> NEXT =
            Map.of(2, AT_START, 3, HOLA, 4, MUNDO, 5, AT_FOUR_SECONDS);

    public void write(Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            Sheet sheet = new Sheet(out);
            sheet.numbers(0x67676d6c, TOKENS, SOUND, WIDTH, 1, layers, TEXT, WIDTH, 1, layers);
            sheet.numbers(BANDS, 1);
            sheet.numbers(BANDS, 201);
            sheet.figures(new float[BANDS * 201], false);
            sheet.numbers(WORDS);
            for (int i = 0; i < WORDS; i++) {
                sheet.word(
                        switch (i) {
                            case SPACE -> " ";
                            case HOLA -> " hola";
                            case MUNDO -> " mundo";
                            default -> " w" + i;
                        });
            }
            encoder(sheet);
            decoder(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void encoder(Sheet sheet) throws IOException {
        sheet.zeros("encoder.positional_embedding", false, SOUND, WIDTH);
        sheet.zeros("encoder.conv1.weight", true, WIDTH, BANDS, 3);
        sheet.zeros("encoder.conv1.bias", false, WIDTH, 1);
        sheet.zeros("encoder.conv2.weight", true, WIDTH, WIDTH, 3);
        sheet.zeros("encoder.conv2.bias", false, WIDTH, 1);
        sheet.norm("encoder.ln_post", 1);
        for (int layer = 0; layer < layers; layer++) {
            String block = "encoder.blocks." + layer;
            attention(sheet, block + ".attn");
            network(sheet, block);
        }
    }

    private void decoder(Sheet sheet) throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        float[] looks = new float[TOKENS * WIDTH];
        for (int token = 0; token < TOKENS; token++) {
            double square = 0;
            double[] look = new double[WIDTH];
            for (int i = 0; i < WIDTH; i++) {
                look[i] = random.nextGaussian();
                square += look[i] * look[i];
            }
            for (int i = 0; i < WIDTH; i++) {
                looks[token * WIDTH + i] = (float) (2 * look[i] / Math.sqrt(square));
            }
        }
        float[] places = new float[TEXT * WIDTH];
        for (int place = 0; place < TEXT; place++) {
            int next = NEXT.getOrDefault(place, END);
            for (int i = 0; i < WIDTH; i++) {
                places[place * WIDTH + i] = 4 * looks[next * WIDTH + i];
            }
        }
        sheet.tensor("decoder.positional_embedding", places, false, TEXT, WIDTH);
        sheet.tensor("decoder.token_embedding.weight", looks, true, TOKENS, WIDTH);
        sheet.norm("decoder.ln", 4);
        for (int layer = 0; layer < layers; layer++) {
            String block = "decoder.blocks." + layer;
            attention(sheet, block + ".attn");
            attention(sheet, block + ".cross_attn");
            network(sheet, block);
        }
    }

    private static void attention(Sheet sheet, String name) throws IOException {
        sheet.norm(name + "_ln", 1);
        for (String part : new String[] {"query", "key", "value", "out"}) {
            sheet.zeros(name + "." + part + ".weight", true, WIDTH, WIDTH);
            if (!"key".equals(part)) {
                sheet.zeros(name + "." + part + ".bias", false, WIDTH);
            }
        }
    }

    private static void network(Sheet sheet, String block) throws IOException {
        sheet.norm(block + ".mlp_ln", 1);
        sheet.zeros(block + ".mlp.0.weight", true, 4 * WIDTH, WIDTH);
        sheet.zeros(block + ".mlp.0.bias", false, 4 * WIDTH);
        sheet.zeros(block + ".mlp.2.weight", true, WIDTH, 4 * WIDTH);
        sheet.zeros(block + ".mlp.2.bias", false, WIDTH);
    }

    /** A file in ggml's form of whisper.cpp 1.7. */
    private record Sheet(OutputStream out) {

        void numbers(int... numbers) throws IOException {
            ByteBuffer bytes =
                    ByteBuffer.allocate(4 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
            for (int number : numbers) {
                bytes.putInt(number);
            }
            out.write(bytes.array());
        }

        void word(String word) throws IOException {
            byte[] letters = word.getBytes(StandardCharsets.UTF_8);
            numbers(letters.length);
            out.write(letters);
        }

        void norm(String name, float scale) throws IOException {
            float[] scales = new float[WIDTH];
            Arrays.fill(scales, scale);
            tensor(name + ".weight", scales, false, WIDTH);
            zeros(name + ".bias", false, WIDTH);
        }

        void zeros(String name, boolean half, int... shape) throws IOException {
            int count = 1;
            for (int length : shape) {
                count *= length;
            }
            tensor(name, new float[count], half, shape);
        }

        /** Rows first, as whisper.cpp wants them the other way round. */
        void tensor(String name, float[] figures, boolean half, int... shape) throws IOException {
            byte[] letters = name.getBytes(StandardCharsets.UTF_8);
            numbers(shape.length, letters.length, half ? 1 : 0);
            for (int i = shape.length - 1; i >= 0; i--) {
                numbers(shape[i]);
            }
            out.write(letters);
            figures(figures, half);
        }

        void figures(float[] figures, boolean half) throws IOException {
            int length = figures.length * (half ? 2 : 4);
            ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            for (float figure : figures) {
                if (half) {
                    bytes.putShort(Float.floatToFloat16(figure));
                } else {
                    bytes.putFloat(figure);
                }
            }
            out.write(bytes.array());
        }
    }
}
