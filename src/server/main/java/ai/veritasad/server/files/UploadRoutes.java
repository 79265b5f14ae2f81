package ai.veritasad.server.files;

import ai.veritasad.api.wire.analysis.Upload;
import ai.veritasad.server.account.Caller;
import ai.veritasad.server.http.ErrorCode;
import ai.veritasad.server.http.Refusal;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.util.UUID;

/** Files in one piece: the body is the file, whatever its type says. */
@RestController
class UploadRoutes {

    private final Uploads uploads;
    private final FileSettings settings;

    UploadRoutes(Uploads uploads, FileSettings settings) {
        this.uploads = uploads;
        this.settings = settings;
    }

    @PostMapping(path = "/api/v1/uploads", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Upload upload(
            @AuthenticationPrincipal Caller caller,
            @RequestParam(defaultValue = "video") String name,
            HttpServletRequest request)
            throws IOException {
        // Told before the bytes have come, where they are counted beforehand.
        if (request.getContentLengthLong() > settings.largest().toBytes()) {
            throw new Refusal(ErrorCode.VIDEO_TOO_LARGE, settings.largest().toMegabytes());
        }
        return uploads.take(caller.account(), UUID.randomUUID(), name, request.getInputStream());
    }
}
