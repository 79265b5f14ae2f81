package ai.veritasad.analyzer.speech;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes small ONNX files.
 *
 * @see <a href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">onnx.proto, whose field
 *     numbers these are</a>
 */
public final class OnnxGraph {

    private static final int FLOAT = 1;
    private static final int INT64 = 7;
    private static final int OPERATORS = 17;
    private static final int VERSION = 8;

    private final Message graph = new Message().text(2, "tiny");

    /** A value that comes in or goes out; a dimension of −1 may have any length. */
    private static Message value(String name, int type, int... shape) {
        Message dimensions = new Message();
        for (int length : shape) {
            Message one = new Message();
            dimensions.inside(1, length < 0 ? one.text(2, "n") : one.number(1, length));
        }
        Message tensor = new Message().number(1, type).inside(2, dimensions);
        return new Message().text(1, name).inside(2, new Message().inside(1, tensor));
    }

    public OnnxGraph takes(String name, int... shape) {
        graph.inside(11, value(name, FLOAT, shape));
        return this;
    }

    public OnnxGraph takesCounts(String name, int... shape) {
        graph.inside(11, value(name, INT64, shape));
        return this;
    }

    public OnnxGraph gives(String name, int... shape) {
        graph.inside(12, value(name, FLOAT, shape));
        return this;
    }

    public OnnxGraph givesCounts(String name, int... shape) {
        graph.inside(12, value(name, INT64, shape));
        return this;
    }

    /** A node with one output and without attributes. */
    public OnnxGraph node(String operator, String output, String... inputs) {
        Message node = new Message();
        for (String input : inputs) {
            node.text(1, input);
        }
        graph.inside(1, node.text(2, output).text(4, operator));
        return this;
    }

    /** A node that picks along an axis. */
    public OnnxGraph gather(String output, String from, String index, int axis) {
        Message attribute = new Message().text(1, "axis").number(3, axis).number(20, 2);
        graph.inside(
                1,
                new Message()
                        .text(1, from)
                        .text(1, index)
                        .text(2, output)
                        .text(4, "Gather")
                        .inside(5, attribute));
        return this;
    }

    public OnnxGraph constant(String name, float[][] rows) {
        byte[] bytes = new byte[rows.length * rows[0].length * Float.BYTES];
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (float[] row : rows) {
            for (float one : row) {
                buffer.putFloat(one);
            }
        }
        return tensor(name, FLOAT, bytes, rows.length, rows[0].length);
    }

    public OnnxGraph constant(String name, long... values) {
        byte[] bytes = new byte[values.length * Long.BYTES];
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (long one : values) {
            buffer.putLong(one);
        }
        return tensor(name, INT64, bytes, values.length);
    }

    private OnnxGraph tensor(String name, int type, byte[] values, int... shape) {
        Message tensor = new Message();
        for (int length : shape) {
            tensor.number(1, length);
        }
        graph.inside(5, tensor.number(2, type).text(8, name).bytes(9, values));
        return this;
    }

    public void write(Path file) {
        Message operators = new Message().text(1, "").number(2, OPERATORS);
        Message model = new Message().number(1, VERSION).inside(7, graph).inside(8, operators);
        try {
            Files.write(file, model.out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Protocol Buffers' wire format. */
    private static final class Message {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Message number(int field, long value) {
            varint((long) field << 3);
            varint(value);
            return this;
        }

        Message text(int field, String value) {
            return bytes(field, value.getBytes(StandardCharsets.UTF_8));
        }

        Message inside(int field, Message inner) {
            return bytes(field, inner.out.toByteArray());
        }

        Message bytes(int field, byte[] value) {
            varint((long) field << 3 | 2);
            varint(value.length);
            out.writeBytes(value);
            return this;
        }

        private void varint(long value) {
            long rest = value;
            while ((rest & ~0x7fL) != 0) {
                out.write((int) ((rest & 0x7f) | 0x80));
                rest >>>= 7;
            }
            out.write((int) rest);
        }
    }
}
