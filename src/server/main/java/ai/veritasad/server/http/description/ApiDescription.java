package ai.veritasad.server.http.description;

import ai.veritasad.api.wire.Problem;
import ai.veritasad.api.wire.account.ExternalIdentity;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;
import java.util.Set;

/**
 * What the description of the API says beyond what its routes say themselves: keys and refusals.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String KEY = "key";
    private static final String TOKEN = "token";
    private static final String BOT = "bot";

    /** POST to these needs no key, for there is none yet. */
    private static final Set<String> OPEN = Set.of("/api/v1/accounts", "/api/v1/keys");

    private static final String OPEN_KEY = "/api/v1/quota/allowances/key";

    /** What needs another proof than a key. */
    private static final Map<String, String> PROOFS =
            Map.of("/api/v1/keys/exchange", TOKEN, "/api/v1/accounts/external", BOT);

    /** Headers that every client sends by itself, or as its proof. */
    private static final Set<String> SAID_ELSEWHERE =
            Set.of("Accept-Encoding", ExternalIdentity.BOT_SECRET);

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("VeritasAd")
                                .version("1")
                                .description(
                                        "Finds advertising in videos and says whether each ad is"
                                                + " properly disclosed. Whatever is refused comes"
                                                + " as application/problem+json with an"
                                                + " error_code. Large files are sent in pieces"
                                                + " to /api/v1/uploads/tus as tus 1.0.0 has it"
                                                + " (https://tus.io)."))
                .components(
                        new Components()
                                .addSecuritySchemes(
                                        KEY,
                                        header("X-API-Key").description("The key of a device."))
                                .addSecuritySchemes(
                                        BOT,
                                        header(ExternalIdentity.BOT_SECRET)
                                                .description(
                                                        "The secret of a bot that vouches for its"
                                                                + " users."))
                                .addSecuritySchemes(
                                        TOKEN,
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.HTTP)
                                                .scheme("bearer")));
    }

    private static SecurityScheme header(String name) {
        return new SecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.HEADER)
                .name(name);
    }

    /**
     * The describing library reads the records with an older Jackson, which has to be told this.
     */
    @Bean
    ModelResolver snakeCase() {
        return new ModelResolver(
                        new ObjectMapper()
                                .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE))
                .openapi31(true);
    }

    /** Any operation may be refused, and each refusal has the same form. */
    @Bean
    OpenApiCustomizer refusals(ModelResolver names) {
        ModelConverters converters = new ModelConverters(true);
        converters.addConverter(names);
        return description -> {
            converters.readAll(Problem.class).forEach(description.getComponents()::addSchemas);
            WireSchemas.complete(description.getComponents().getSchemas());
            description
                    .getPaths()
                    .forEach((path, item) ->
                            item.readOperationsMap()
                                    .forEach((method, operation) ->
                                            complete(method + " " + path, operation)));
        };
    }

    private static void complete(String route, Operation operation) {
        operation.getResponses().addApiResponse("default", refusal());
        operation
                .getResponses()
                .forEach((status, response) -> WireSchemas.asJson(response.getContent()));
        if (operation.getParameters() != null) {
            operation.getParameters().removeIf(each -> SAID_ELSEWHERE.contains(each.getName()));
            operation.getParameters().forEach(KnownParameters::complete);
        }
        Answers.complete(route, operation);
        String path = route.substring(route.indexOf(' ') + 1);
        boolean open = (route.startsWith("POST ") && OPEN.contains(path)) || path.equals(OPEN_KEY);
        if (!open) {
            operation.addSecurityItem(
                    new SecurityRequirement().addList(PROOFS.getOrDefault(path, KEY)));
        }
    }

    private static ApiResponse refusal() {
        return new ApiResponse()
                .description("Refused; error_code says why, detail says it to people.")
                .content(
                        new Content()
                                .addMediaType(
                                        "application/problem+json",
                                        new MediaType()
                                                .schema(
                                                        new Schema<>()
                                                                .$ref(
                                                                        "#/components/schemas/Problem"))));
    }
}
