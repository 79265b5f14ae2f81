package ai.veritasad.server;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.server.account.AccountPolicy;
import ai.veritasad.server.plan.PlanSettings;
import ai.veritasad.server.redis.RedisSettings;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

import java.util.Objects;

class SettingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "veritasad.plans.zone=Mars/Base | The setting veritasad.plans.zone is \"Mars/Base\", which can't be read as a time zone such as Europe/Moscow.",
                "veritasad.accounts.tries=many | The setting veritasad.accounts.tries is \"many\", which can't be read as a whole number.",
                "veritasad.accounts.block=soon | The setting veritasad.accounts.block is \"soon\", which can't be read as a time such as 30s, 5m or 12h.",
                "veritasad.accounts.password-length=3 | The setting veritasad.accounts.password-length is \"3\" but must be greater than or equal to 8.",
                "veritasad.redis.url=localhost:6379 | The setting veritasad.redis.url is \"localhost:6379\" but must be like redis://HOST:6379, or empty.",
                "veritasad.plans.daly.free=3 | There is no setting veritasad.plans.daly.free; look for a slip of the pen.",
            })
    void a_wrong_setting_stops_the_start_with_a_sentence(String setting, String sentence) {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withUserConfiguration(Settings.class)
                .withPropertyValues(setting)
                .run(context -> {
                    FailureAnalysis complaint =
                            new SettingsComplaint()
                                    .analyze(Objects.requireNonNull(context.getStartupFailure()));
                    assertThat(complaint).isNotNull();
                    assertThat(complaint.getDescription()).isEqualTo(sentence);
                });
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties({PlanSettings.class, AccountPolicy.class, RedisSettings.class})
    static class Settings {}
}
