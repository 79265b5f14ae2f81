package ai.veritasad.server;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Time and chance, handed to whoever needs them, so that tests can hold their own. */
@Configuration(proxyBeanMethods = false)
class Clocks {

    @Bean
    @ConditionalOnMissingBean
    InstantSource clock() {
        // As precise as the database, so that what is answered is what is kept.
        return () -> Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    @Bean
    SecureRandom random() {
        return new SecureRandom();
    }
}
