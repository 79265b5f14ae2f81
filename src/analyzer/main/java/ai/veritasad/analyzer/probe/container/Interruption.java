package ai.veritasad.analyzer.probe.container;

import ai.veritasad.analyzer.Cancellation;

import org.bytedeco.ffmpeg.avformat.AVIOInterruptCB;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lets FFmpeg ask, inside its reading loops, whether the work was cancelled. */
final class Interruption implements AutoCloseable {

    // FFmpeg gets the address of one byte as its handle; native callbacks are few, so all share
    // one.
    private static final Map<Long, Cancellation> OPEN = new ConcurrentHashMap<>();

    private static final Question QUESTION = new Question();

    private final BytePointer handle = new BytePointer(1);
    private final AVIOInterruptCB callback = new AVIOInterruptCB();

    private Interruption() {}

    static Interruption by(Cancellation cancel) {
        Interruption created = new Interruption();
        OPEN.put(created.handle.address(), cancel);
        created.callback.callback(QUESTION).opaque(created.handle);
        return created;
    }

    AVIOInterruptCB callback() {
        return callback;
    }

    @Override
    public void close() {
        OPEN.remove(handle.address());
        callback.close();
        handle.close();
    }

    private static final class Question extends AVIOInterruptCB.Callback_Pointer {

        @Override
        public int call(Pointer handle) {
            Cancellation cancel = OPEN.get(handle.address());
            return cancel != null && cancel.isCancelled() ? 1 : 0;
        }
    }
}
