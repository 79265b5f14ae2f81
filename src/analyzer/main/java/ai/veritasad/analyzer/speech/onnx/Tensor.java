package ai.veritasad.analyzer.speech.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;

import java.nio.FloatBuffer;
import java.nio.LongBuffer;

/** Numbers laid out in rows, columns and so on, as a network takes them. */
public sealed interface Tensor {

    /** Real numbers. */
    static Tensor of(float[] values, long... shape) {
        return new Floats(FloatBuffer.wrap(values), shape);
    }

    /** Real numbers from {@code from} on, as many as the shape holds. */
    static Tensor part(float[] values, int from, long... shape) {
        long size = 1;
        for (long length : shape) {
            size *= length;
        }
        return new Floats(FloatBuffer.wrap(values, from, Math.toIntExact(size)), shape);
    }

    /** Whole numbers; without a shape a single one. */
    static Tensor of(long[] values, long... shape) {
        return new Longs(values, shape);
    }

    OnnxTensor onnx(OrtEnvironment environment) throws OrtException;

    /** Real numbers. */
    @SuppressWarnings("ArrayRecordComponent") // Made for one run and never compared.
    record Floats(FloatBuffer values, long[] shape) implements Tensor {
        @Override
        public OnnxTensor onnx(OrtEnvironment environment) throws OrtException {
            return OnnxTensor.createTensor(environment, values, shape);
        }
    }

    /** Whole numbers. */
    @SuppressWarnings("ArrayRecordComponent") // Made for one run and never compared.
    record Longs(long[] values, long[] shape) implements Tensor {
        @Override
        public OnnxTensor onnx(OrtEnvironment environment) throws OrtException {
            return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
        }
    }
}
