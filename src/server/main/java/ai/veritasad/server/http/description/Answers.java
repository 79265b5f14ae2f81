package ai.veritasad.server.http.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What goes in and out where that is no record: files, events, and answers in two ways. */
final class Answers {

    private Answers() {}

    static void complete(String route, Operation operation) {
        switch (route) {
            case "POST /api/v1/uploads" ->
                    operation.setRequestBody(
                            new RequestBody()
                                    .required(true)
                                    .content(only("application/octet-stream", file())));
            case "GET /api/v1/analysis/{id}/stream" ->
                    answer(operation, "200").setContent(only("text/event-stream", text()));
            case "GET /api/v1/analysis/{id}/result" ->
                    answer(operation, "200")
                            .description("The report, as the analyzer writes it.")
                            .setContent(only("application/json", new Schema<>()));
            case "GET /api/v1/analysis/{id}/export/{format}" ->
                    answer(operation, "200")
                            .description(
                                    "The report in that format; matroska-chapters are"
                                            + " application/xml.")
                            .setContent(exports());
            case "POST /api/v1/accounts/external" ->
                    operation
                            .getResponses()
                            .addApiResponse(
                                    "201",
                                    new ApiResponse()
                                            .description("Created")
                                            .content(answer(operation, "200").getContent()));
            default -> {}
        }
    }

    private static ApiResponse answer(Operation operation, String status) {
        return Objects.requireNonNull(operation.getResponses().get(status), status);
    }

    private static Content only(String type, Schema<?> schema) {
        return new Content().addMediaType(type, new MediaType().schema(schema));
    }

    /** Formats for other programs are text, some of it structured; papers are for people. */
    private static Content exports() {
        Content content = new Content();
        // XML stays with the words: readers of descriptions want to know each of its elements.
        List.of("text/plain;charset=UTF-8", "text/csv", "text/html")
                .forEach(type -> content.addMediaType(type, new MediaType().schema(text())));
        content.addMediaType("application/json", new MediaType().schema(new Schema<>()));
        return content.addMediaType("application/pdf", new MediaType().schema(file()));
    }

    private static Schema<?> text() {
        return new Schema<>().types(Set.of("string"));
    }

    private static Schema<?> file() {
        return text().format("binary");
    }
}
