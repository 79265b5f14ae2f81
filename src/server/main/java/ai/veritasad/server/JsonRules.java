package ai.veritasad.server;

import ai.veritasad.api.wire.WireJson;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.DeserializationFeature;

/** JSON as the client reads and writes it; a field that is missing is said to be missing. */
@Configuration(proxyBeanMethods = false)
class JsonRules {

    @Bean
    JsonMapperBuilderCustomizer wire() {
        return builder ->
                WireJson.tuned(builder)
                        .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);
    }
}
