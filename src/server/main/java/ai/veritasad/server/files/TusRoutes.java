package ai.veritasad.server.files;

import ai.veritasad.server.account.Caller;

import io.swagger.v3.oas.annotations.Hidden;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.upload.UploadInfo;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/**
 * Files in pieces, each going on where the last broke off.
 *
 * @see <a href="https://tus.io/protocols/resumable-upload">tus 1.0</a>
 */
@RestController
class TusRoutes {

    private static final String PATH = Pieces.PATH;

    private final TusFileUploadService tus;
    private final Uploads uploads;

    TusRoutes(TusFileUploadService tus, Uploads uploads) {
        this.tus = tus;
        this.uploads = uploads;
    }

    // tus describes itself to its own clients.
    @Hidden
    // Spring answers OPTIONS by itself where it isn't named, and then nobody learns of tus.
    @RequestMapping(
            path = {PATH, PATH + "/{id}"},
            method = {
                RequestMethod.POST,
                RequestMethod.PATCH,
                RequestMethod.HEAD,
                RequestMethod.DELETE,
                RequestMethod.OPTIONS
            })
    void piece(
            @AuthenticationPrincipal Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, TusException {
        if (!request.getMethod().equals("HEAD") || !isWhole(caller, request, response)) {
            tus.process(request, response, caller.account().toString());
            takeWhole(caller, request.getRequestURI());
        }
    }

    /** Of one that came whole nothing is left here, but a client whose line broke may still ask. */
    private boolean isWhole(
            Caller caller, HttpServletRequest request, HttpServletResponse response) {
        return id(request.getRequestURI())
                .flatMap(id -> uploads.find(caller.account(), id))
                .map(upload -> {
                    response.setStatus(HttpServletResponse.SC_OK);
                    response.setHeader("Tus-Resumable", TusFileUploadService.TUS_API_VERSION);
                    response.setHeader("Cache-Control", "no-store");
                    response.setHeader("Upload-Offset", Long.toString(upload.bytes()));
                    response.setHeader("Upload-Length", Long.toString(upload.bytes()));
                    return true;
                })
                .orElse(false);
    }

    private void takeWhole(Caller caller, String path) throws IOException, TusException {
        Optional<UUID> id = id(path);
        String owner = caller.account().toString();
        if (id.isPresent()) {
            @Nullable UploadInfo info = tus.getUploadInfo(path, owner);
            if (info != null && !info.isUploadInProgress()) {
                take(caller, id.get(), path, info);
            }
        }
    }

    private void take(Caller caller, UUID id, String path, UploadInfo info)
            throws IOException, TusException {
        String owner = caller.account().toString();
        try (InputStream body = tus.getUploadedBytes(path, owner)) {
            uploads.take(
                    caller.account(),
                    id,
                    Optional.ofNullable(info.getFileName()).orElse("video"),
                    body);
        } finally {
            tus.deleteUpload(path, owner);
        }
    }

    private static Optional<UUID> id(String path) {
        try {
            return Optional.of(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
