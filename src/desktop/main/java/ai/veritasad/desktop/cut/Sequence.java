package ai.veritasad.desktop.cut;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;

import org.bytedeco.ffmpeg.avcodec.AVPacket;

import java.util.ArrayDeque;
import java.util.Queue;

/**
 * The pieces of a copy's pictures, written one after the other: what comes of a later one before an
 * earlier one is finished has to wait. Owns the packets that it is given.
 */
final class Sequence implements AutoCloseable {

    /** A packet and its microseconds in the copy. */
    private record Held(int piece, AVPacket packet, long shown, long decoded, long length) {}

    private final Copy copy;
    private final int stream;
    private final boolean[] finished;
    private final Queue<Held> held = new ArrayDeque<>();
    private int front;

    Sequence(Copy copy, int stream, int pieces) {
        this.copy = copy;
        this.stream = stream;
        this.finished = new boolean[pieces];
    }

    void add(int piece, AVPacket packet, long shown, long decoded, long length) {
        Held one = new Held(piece, packet, shown, decoded, length);
        if (piece == front) {
            write(one);
        } else {
            held.add(one);
        }
    }

    /** Nothing more comes of the piece. */
    void finish(int piece) {
        finished[piece] = true;
        while (front < finished.length && finished[front]) {
            front++;
            int now = front;
            held.stream().filter(one -> one.piece == now).forEach(this::write);
            held.removeIf(one -> one.piece == now);
        }
    }

    private void write(Held one) {
        copy.write(one.packet, stream, one.shown, one.decoded, one.length);
        av_packet_free(one.packet);
    }

    @Override
    public void close() {
        held.forEach(one -> av_packet_free(one.packet));
        held.clear();
    }
}
