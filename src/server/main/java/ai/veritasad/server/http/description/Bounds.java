package ai.veritasad.server.http.description;

import ai.veritasad.analyzer.Analyzer;
import ai.veritasad.analyzer.disclosure.Jurisdiction;

import io.swagger.v3.oas.models.media.Schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * How long, how large and of which form members of requests may be. The records of the contract and
 * the rules behind the routes refuse the rest; here it is said to programs beforehand.
 */
final class Bounds {

    /** What bcrypt looks at, in bytes of UTF-8. */
    private static final int PASSWORD = 72;

    private static final int ACCOUNT_NAME = 200;
    private static final int DEVICE_NAME = 100;
    private static final int LARGEST = 1_000_000;

    static final Map<String, Consumer<Schema<?>>> BY_MEMBER =
            Map.ofEntries(
                    Map.entry("NewAccount.email", Bounds::email),
                    Map.entry("NewAccount.password", length(8, PASSWORD)),
                    Map.entry("NewAccount.language", language()),
                    Map.entry("AccountChange.language", language()),
                    Map.entry("SignIn.email", schema -> schema.minLength(1)),
                    Map.entry("SignIn.password", schema -> schema.minLength(1)),
                    Map.entry("PasswordChange.current", schema -> schema.minLength(1)),
                    Map.entry("PasswordChange.password", length(8, PASSWORD)),
                    Map.entry("Code.code", schema -> schema.minLength(1)),
                    Map.entry("Device.name", length(1, DEVICE_NAME)),
                    Map.entry("Device.platform", length(0, DEVICE_NAME)),
                    Map.entry("ExternalIdentity.provider", length(1, ACCOUNT_NAME)),
                    Map.entry("ExternalIdentity.external_id", length(1, ACCOUNT_NAME)),
                    Map.entry("ExternalIdentity.name", length(1, ACCOUNT_NAME)),
                    Map.entry("AccountSettings.daily_limit", between(0, LARGEST)),
                    Map.entry("AccountSettings.credits", between(0, LARGEST)),
                    Map.entry("NewReservation.purpose", words("desktop")),
                    Map.entry("Settlement.used", schema -> schema.maxItems(1000)),
                    Map.entry("StartedOffline.id", schema -> schema.minLength(1)),
                    Map.entry("Pushed.title", length(1, 500)),
                    Map.entry("Pushed.device", length(1, ACCOUNT_NAME)),
                    Map.entry("Options.sensitivity", between(0, 1)),
                    Map.entry("Options.language", schema -> schema.pattern("^[a-z]{2}$")),
                    Map.entry("Options.jurisdictions", Bounds::jurisdictions),
                    Map.entry("Source.upload", schema -> schema.format("uuid")),
                    Map.entry("Source.url", schema -> schema.format("uri").maxLength(2000)));

    private Bounds() {}

    static void set(String record, String member, Schema<?> schema) {
        Consumer<Schema<?>> bounds = BY_MEMBER.get(record + "." + member);
        if (bounds != null) {
            bounds.accept(schema);
        }
    }

    private static void email(Schema<?> schema) {
        schema.minLength(3).maxLength(254).pattern("^[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+$");
    }

    private static Consumer<Schema<?>> length(int fewest, int most) {
        return schema -> schema.minLength(fewest).maxLength(most);
    }

    private static Consumer<Schema<?>> between(int least, int most) {
        return schema ->
                schema.minimum(BigDecimal.valueOf(least)).maximum(BigDecimal.valueOf(most));
    }

    private static Consumer<Schema<?>> language() {
        return words("en", "ru");
    }

    private static Consumer<Schema<?>> words(String... words) {
        return schema -> WireSchemas.words(schema, List.of(words));
    }

    private static void jurisdictions(Schema<?> list) {
        WireSchemas.words(
                Objects.requireNonNull(list.getItems()),
                new Analyzer("")
                        .jurisdictions().stream().map(Jurisdiction::code).sorted().toList());
    }
}
