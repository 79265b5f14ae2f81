package ai.veritasad.analyzer.detect.logo.match;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_CUBIC;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/** Bytes in rows, one a pixel, without padding; nobody changes them afterwards. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Raster(byte[] bytes, int width, int height) {

    int at(int x, int y) {
        return bytes[y * width + x] & 0xff;
    }

    /** In another size; without steps where it gets smaller. */
    Raster scaled(int toWidth, int toHeight) {
        if (toWidth == width && toHeight == height) {
            return this;
        }
        byte[] scaled = new byte[toWidth * toHeight];
        int by = toWidth < width ? INTER_AREA : INTER_CUBIC;
        try (BytePointer pixels = new BytePointer(bytes);
                Mat from = new Mat(height, width, CV_8UC1, pixels);
                Mat to = new Mat();
                Size size = new Size(toWidth, toHeight)) {
            resize(from, to, size, 0, 0, by);
            try (BytePointer data = to.data()) {
                data.get(scaled);
            }
        }
        return new Raster(scaled, toWidth, toHeight);
    }
}
