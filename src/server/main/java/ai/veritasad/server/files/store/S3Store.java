package ai.veritasad.server.files.store;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Files in a bucket of an S3-compatible store, for installations of several machines. */
public final class S3Store implements FileStore, AutoCloseable {

    private final S3Client client;
    private final String bucket;

    public S3Store(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public void put(String name, Path file) {
        tried(
                "can't keep " + name,
                () ->
                        client.putObject(
                                request -> request.bucket(bucket).key(name),
                                RequestBody.fromFile(file)));
    }

    @Override
    public boolean get(String name, Path target) {
        try {
            Files.deleteIfExists(target);
        } catch (IOException e) {
            throw new FileStoreException("can't bring " + name, e);
        }
        return tried(
                "can't bring " + name,
                () -> {
                    try {
                        client.getObject(request -> request.bucket(bucket).key(name), target);
                        return true;
                    } catch (NoSuchKeyException e) {
                        return false;
                    }
                });
    }

    @Override
    public List<String> list(String folder) {
        return tried(
                "can't list " + folder,
                () ->
                        client
                                .listObjectsV2Paginator(
                                        request -> request.bucket(bucket).prefix(folder + "/"))
                                .contents()
                                .stream()
                                .map(S3Object::key)
                                .sorted()
                                .toList());
    }

    @Override
    public void delete(String name) {
        tried(
                "can't delete " + name,
                () -> client.deleteObject(request -> request.bucket(bucket).key(name)));
    }

    @Override
    public void check() {
        tried("no bucket " + bucket, () -> client.headBucket(request -> request.bucket(bucket)));
    }

    @Override
    public void close() {
        client.close();
    }

    private static <T> T tried(String what, Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException e) {
            throw new FileStoreException(what, e);
        }
    }
}
