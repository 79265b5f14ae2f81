package ai.veritasad.desktop.player.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Memory of pictures that were shown, for those to come; for any thread. */
public final class PicturePool {

    private static final int KEPT = 6;

    private final Deque<IntBuffer> free = new ArrayDeque<>();

    /** Memory for a picture of this size, with anything in it. */
    synchronized IntBuffer take(Size size) {
        int pixels = size.width() * size.height();
        IntBuffer kept = free.poll();
        return kept != null && kept.capacity() == pixels
                ? kept
                : ByteBuffer.allocateDirect(pixels * Integer.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .asIntBuffer();
    }

    /** Takes back a picture that nobody will look at again. */
    public synchronized void giveBack(Picture picture) {
        if (free.size() < KEPT) {
            free.add(picture.pixels());
        }
    }
}
