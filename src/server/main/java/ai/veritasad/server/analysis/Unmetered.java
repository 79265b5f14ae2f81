package ai.veritasad.server.analysis;

import ai.veritasad.server.account.Caller;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.UUID;

/** Until there is a quota. */
@Configuration(proxyBeanMethods = false)
class Unmetered {

    @Bean
    @ConditionalOnMissingBean
    Metering metering() {
        return new Metering() {
            @Override
            public String reserve(Caller caller, String key) {
                return UUID.randomUUID().toString();
            }

            @Override
            public void commit(UUID account, String reservation) {}

            @Override
            public void release(UUID account, String reservation) {}
        };
    }
}
