package ai.veritasad.api.client.upload;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.api.http.Answer;
import ai.veritasad.api.http.ApiException;
import ai.veritasad.api.http.Ask;
import ai.veritasad.api.http.Http;
import ai.veritasad.api.http.Stop;
import ai.veritasad.api.wire.analysis.Upload;

import okhttp3.MediaType;
import okhttp3.RequestBody;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/** Files on their way to the server. */
public final class Uploads {

    /** A part is small enough for every proxy, and no more than it is lost with a connection. */
    private static final long PART = 8L << 20;

    private static final MediaType BYTES = MediaType.get("application/octet-stream");
    private static final MediaType TUS_PART = MediaType.get("application/offset+octet-stream");

    private final Http http;

    public Uploads(Http http) {
        this.http = http;
    }

    /** In one go, for small files. */
    public Upload send(Path file, UploadProgress progress, Cancellation cancel) {
        long all = size(file);
        FilePart body = new FilePart(file, BYTES, 0, all, cancel, progress);
        Answer answer =
                http.send(Ask.sending("POST", "/uploads", body).with("name", name(file)), cancel);
        return http.read(answer.body().utf8(), Upload.class)
                .orElseThrow(() -> new ApiException.NotOurs(http.route().server(), "/uploads"));
    }

    /**
     * In parts that go on where they broke (tus 1.0), also after the program has ended.
     *
     * @param begun remembers where each upload is
     * @return the upload's id
     */
    public String sendResumably(
            Path file, BegunUploads begun, UploadProgress progress, Cancellation cancel) {
        long all = size(file);
        Duration pause = http.route().pause();
        int left = http.route().attempts();
        String place = "";
        long offset = 0;
        while (true) {
            long before = offset;
            try {
                if (place.isEmpty()) {
                    place = place(file, all, begun);
                    offset = offset(place);
                }
                while (offset < all) {
                    offset = part(file, place, offset, all, progress, cancel);
                }
                begun.forget(file);
                return place.substring(place.lastIndexOf('/') + 1);
            } catch (ApiException.NotReachable | ApiException.ServerAway e) {
                left = offset > before ? http.route().attempts() : left - 1;
                if (left <= 0) {
                    throw e;
                }
                Stop.pause(pause, cancel);
                pause = pause.multipliedBy(2);
                place = "";
            } catch (ApiException.Gone e) {
                left--;
                begun.forget(file);
                if (left <= 0) {
                    throw e;
                }
                place = "";
            }
        }
    }

    private String place(Path file, long all, BegunUploads begun) {
        Optional<String> known = begun.place(file, http.route().server());
        if (known.isPresent()) {
            return known.get();
        }
        String metadata =
                "filename "
                        + Base64.getEncoder()
                                .encodeToString(name(file).getBytes(StandardCharsets.UTF_8));
        Answer answer =
                http.send(
                        tus(Ask.sending("POST", "/uploads/tus", RequestBody.create(new byte[0])))
                                .header("Upload-Length", Long.toString(all))
                                .header("Upload-Metadata", metadata));
        // Behind a proxy the server may not know its own name: the path alone counts.
        String place =
                answer.header("Location")
                        .map(location -> location.replaceFirst("^.*?" + Ask.BASE + "/", "/"))
                        .filter(path -> path.matches("/[A-Za-z0-9/_.~-]+"))
                        .orElseThrow(() ->
                                new ApiException.NotOurs(http.route().server(), "tus: Location"));
        begun.remember(file, http.route().server(), place);
        return place;
    }

    private long offset(String place) {
        return offset(http.send(tus(Ask.head(place))));
    }

    private long part(
            Path file,
            String place,
            long offset,
            long all,
            UploadProgress progress,
            Cancellation cancel) {
        FilePart body =
                new FilePart(
                        file,
                        TUS_PART,
                        offset,
                        Math.min(PART, all - offset),
                        cancel,
                        (done, _) -> progress.reached(done, all));
        return offset(
                http.send(
                        tus(Ask.sending("PATCH", place, body))
                                .header("Upload-Offset", Long.toString(offset)),
                        cancel));
    }

    private long offset(Answer answer) {
        return answer.header("Upload-Offset")
                .filter(said -> said.matches("[0-9]{1,18}"))
                .map(Long::parseLong)
                .orElseThrow(() ->
                        new ApiException.NotOurs(http.route().server(), "tus: Upload-Offset"));
    }

    private static Ask tus(Ask ask) {
        return ask.header("Tus-Resumable", "1.0.0");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new ApiException.NoFile(file, String.valueOf(e.getMessage()));
        }
    }
}
