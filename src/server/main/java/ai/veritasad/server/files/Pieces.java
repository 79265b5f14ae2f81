package ai.veritasad.server.files;

import me.desair.tus.server.TusFileUploadService;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where uploads in pieces lie until they are whole. */
@Configuration(proxyBeanMethods = false)
class Pieces {

    /** Where clients begin them. */
    static final String PATH = "/api/v1/uploads/tus";

    @Bean
    TusFileUploadService uploadsInPieces(FileSettings settings) {
        return new TusFileUploadService()
                .withUploadUri(PATH)
                .withStoragePath(settings.folder().toAbsolutePath().resolve("tus").toString())
                .withMaxUploadSize(settings.largest().toBytes())
                .withUploadExpirationPeriod(settings.keep().toMillis());
    }
}
