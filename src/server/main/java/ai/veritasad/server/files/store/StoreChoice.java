package ai.veritasad.server.files.store;

import ai.veritasad.server.files.FileSettings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

import java.time.Duration;

/** The store that the settings name. */
@Configuration(proxyBeanMethods = false)
class StoreChoice {

    @Bean
    FileStore fileStore(FileSettings settings) {
        FileSettings.S3 s3 = settings.s3();
        return s3 == null
                ? new DiskStore(settings.folder().resolve("store"))
                : new S3Store(client(s3), s3.bucket());
    }

    static S3Client client(FileSettings.S3 s3) {
        S3ClientBuilder builder =
                S3Client.builder()
                        .region(Region.of(s3.region()))
                        .credentialsProvider(
                                StaticCredentialsProvider.create(
                                        AwsBasicCredentials.create(s3.accessKey(), s3.secretKey())))
                        .httpClientBuilder(
                                UrlConnectionHttpClient.builder()
                                        .connectionTimeout(Duration.ofSeconds(5))
                                        .socketTimeout(Duration.ofMinutes(2)));
        return s3.endpoint() == null
                ? builder.build()
                : builder.endpointOverride(s3.endpoint()).forcePathStyle(true).build();
    }
}
