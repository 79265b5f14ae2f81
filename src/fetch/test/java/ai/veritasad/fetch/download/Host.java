package ai.veritasad.fetch.download;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

import okio.Buffer;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server of one file on loopback that can be as bad as real ones are. */
final class Host implements AutoCloseable {

    private final MockWebServer server = new MockWebServer();
    private final List<RecordedRequest> requests = new ArrayList<>();
    private final byte[] file;
    private String mark = "\"v1\"";
    private int breaks;
    private int refusals;
    private int refusal;
    private boolean parts = true;
    private long shift;
    private boolean silent;
    private boolean slow;
    private boolean nameless;

    Host(byte[] file) throws IOException {
        this.file = file;
        server.setDispatcher(
                new Dispatcher() {
                    @Override
                    public MockResponse dispatch(RecordedRequest request) {
                        return answer(request);
                    }
                });
        server.start();
    }

    URI address() {
        return server.url("/file").uri();
    }

    /** The connection breaks in the middle of the next so many answers. */
    Host breakingOff(int times) {
        breaks = times;
        return this;
    }

    /** The next so many answers are of this status. */
    Host refusing(int status, int times) {
        refusal = status;
        refusals = times;
        return this;
    }

    /** Always sends the whole file, whatever part was asked for. */
    Host withoutParts() {
        parts = false;
        return this;
    }

    /** Sends another part than it was asked for, and says so. */
    Host sendingPartsFrom(long later) {
        shift = later;
        return this;
    }

    /** Never answers. */
    Host silent() {
        silent = true;
        return this;
    }

    /** Sends a few bytes a second. */
    Host slow() {
        slow = true;
        return this;
    }

    /** Does not say how long the file is. */
    Host withoutLength() {
        nameless = true;
        return this;
    }

    Host marking(String version) {
        mark = version;
        return this;
    }

    synchronized List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    private synchronized MockResponse answer(RecordedRequest request) {
        requests.add(request);
        MockResponse.Builder answer = new MockResponse.Builder().setHeader("ETag", mark);
        if (silent) {
            return answer.onResponseStart(SocketEffect.Stall.INSTANCE).build();
        }
        if (refusals-- > 0) {
            return answer.code(refusal).body("no").build();
        }
        String range = request.getHeaders().get("Range");
        String same = request.getHeaders().get("If-Range");
        long from = 0;
        if (parts && range != null && (same == null || same.equals(mark))) {
            from = Long.parseLong(range.substring("bytes=".length(), range.length() - 1)) + shift;
            if (from >= file.length) {
                return answer.code(416).build();
            }
            answer.code(206)
                    .setHeader(
                            "Content-Range",
                            "bytes " + from + "-" + (file.length - 1) + "/" + file.length);
        }
        Buffer body = new Buffer().write(Arrays.copyOfRange(file, (int) from, file.length));
        if (nameless) {
            answer.chunkedBody(body, 10_000);
        } else {
            answer.body(body);
        }
        if (breaks-- > 0) {
            answer.onResponseBody(SocketEffect.ShutdownConnection.INSTANCE);
        }
        if (slow) {
            answer.throttleBody(100, 1, TimeUnit.SECONDS);
        }
        return answer.build();
    }

    @Override
    public void close() {
        server.close();
    }
}
