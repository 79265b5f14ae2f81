package ai.veritasad.analyzer.detect.screentext;

/** A picture made smaller, kept only as brightness. */
record Level(int width, int height, byte[] gray) {

    private static final int SMALLEST = 24;

    boolean isLargeEnough() {
        return width >= SMALLEST && height >= SMALLEST;
    }

    /** Half as wide and high: the mean of every two by two pixels. */
    static Level halved(int width, int height, byte[] gray) {
        int w = width / 2;
        int h = height / 2;
        byte[] out = new byte[w * h];
        for (int y = 0; y < h; y++) {
            int upper = 2 * y * width;
            int lower = upper + width;
            int to = y * w;
            for (int x = 0; x < w; x++) {
                int sum =
                        (gray[upper + 2 * x] & 0xff)
                                + (gray[upper + 2 * x + 1] & 0xff)
                                + (gray[lower + 2 * x] & 0xff)
                                + (gray[lower + 2 * x + 1] & 0xff);
                out[to + x] = (byte) ((sum + 2) >> 2);
            }
        }
        return new Level(w, h, out);
    }
}
