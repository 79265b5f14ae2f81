package ai.veritasad.server.http.description;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.server.RunningServer;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

/** The description knows records by their names, which nothing else holds to them. */
class DescriptionTest {

    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonNode description = RunningServer.get().anonymous().get("/v3/api-docs").json();
    private final JsonNode schemas = description.at("/components/schemas");

    @Test
    void every_reference_leads_to_a_schema() {
        assertThat(description.findValuesAsString("$ref"))
                .contains(SCHEMAS + "Problem")
                .allMatch(reference ->
                        reference.startsWith(SCHEMAS)
                                && schemas.has(reference.substring(SCHEMAS.length())));
    }

    @Test
    void every_schema_has_a_record_but_those_that_say_all_of_themselves() {
        assertThat(schemas.propertyNames())
                .filteredOn(name -> WireSchemas.record(name).isEmpty())
                .containsExactlyInAnyOrder("JsonNode", "Pushed");
    }

    @Test
    void every_bound_is_that_of_a_member() {
        assertThat(Bounds.BY_MEMBER.keySet())
                .allSatisfy(bound -> {
                    int dot = bound.indexOf('.');
                    JsonNode schema = schemas.path(bound.substring(0, dot));
                    assertThat(schema.findValue(bound.substring(dot + 1))).isNotNull();
                });
    }
}
