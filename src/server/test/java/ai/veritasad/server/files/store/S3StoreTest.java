package ai.veritasad.server.files.store;

import ai.veritasad.server.files.FileSettings;

import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

import software.amazon.awssdk.services.s3.S3Client;

import java.net.URI;

class S3StoreTest implements KeepsFiles {

    private static S3Proxy server;
    private static S3Store store;

    @BeforeAll
    static void start() throws Exception {
        server =
                S3Proxy.builder()
                        .endpoint(URI.create("http://127.0.0.1:0"))
                        .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, "key", "secret")
                        .blobStore(new TransientNio2BlobStore())
                        .build();
        server.start();
        S3Client client =
                StoreChoice.client(
                        new FileSettings.S3(
                                URI.create("http://127.0.0.1:" + server.getPort()),
                                "eu-central-1",
                                "films",
                                "key",
                                "secret"));
        client.createBucket(request -> request.bucket("films"));
        store = new S3Store(client, "films");
    }

    @AfterAll
    static void stop() throws Exception {
        store.close();
        server.stop();
    }

    @Override
    public FileStore store() {
        return store;
    }
}
