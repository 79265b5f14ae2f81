package ai.veritasad.server.files;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.server.analysis.Visitor;

import io.tus.java.client.TusClient;
import io.tus.java.client.TusURLMemoryStore;
import io.tus.java.client.TusUpload;
import io.tus.java.client.TusUploader;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.Map;

class TusTest {

    private static final int PIECE = 256 * 1024;

    private final Visitor anna = Visitor.create();
    private final byte[] film = Visitor.film();
    private final TusURLMemoryStore places = new TusURLMemoryStore();

    @Test
    void an_upload_goes_on_where_it_broke_off_and_can_be_analyzed() throws Exception {
        TusUploader broken = client().createUpload(upload());
        broken.setChunkSize(PIECE);
        broken.setRequestPayloadSize(PIECE);
        broken.uploadChunk();
        broken.uploadChunk();
        broken.finish();

        TusUploader again = client().resumeUpload(upload());
        long from = again.getOffset();
        again.setChunkSize(PIECE);
        while (again.uploadChunk() > -1) {}
        again.finish();

        assertThat(from).isEqualTo(2L * PIECE);
        String path = again.getUploadURL().getPath();
        String id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(begin(id).status()).isEqualTo(202);
    }

    @Test
    void a_whole_upload_still_tells_its_length() throws Exception {
        TusUploader whole = client().createUpload(upload());
        whole.setChunkSize(film.length);
        while (whole.uploadChunk() > -1) {}
        whole.finish();

        assertThat(client().resumeUpload(upload()).getOffset()).isEqualTo(film.length);
    }

    private Visitor.Answer begin(String upload) {
        return anna.post(
                "/api/v1/analysis",
                "{\"source\":{\"type\":\"file\",\"upload\":\"%s\"},\"options\":{}}"
                        .formatted(upload),
                "Idempotency-Key",
                "tus-" + upload);
    }

    private TusClient client() throws Exception {
        TusClient client = new TusClient();
        client.setUploadCreationURL(URI.create(anna.base() + "/api/v1/uploads/tus").toURL());
        client.setHeaders(Map.of("X-API-Key", anna.key()));
        client.enableResuming(places);
        return client;
    }

    private TusUpload upload() {
        TusUpload upload = new TusUpload();
        upload.setInputStream(new ByteArrayInputStream(film));
        upload.setSize(film.length);
        upload.setFingerprint("film");
        upload.setMetadata(Map.of("filename", "sample.mp4"));
        return upload;
    }
}
