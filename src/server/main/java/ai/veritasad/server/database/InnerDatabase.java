package ai.veritasad.server.database;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.security.SecureRandom;

import javax.sql.DataSource;

/** The database when the settings name no other one: nothing else has to be installed. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
class InnerDatabase {

    @Bean(destroyMethod = "close")
    InnerPostgres innerPostgres(DatabaseSettings settings) {
        return new InnerPostgres(
                settings.folder().toAbsolutePath(), settings.port(), new SecureRandom());
    }

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    DataSource dataSource(InnerPostgres postgres) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(postgres.url());
        pool.setUsername(InnerPostgres.USER);
        pool.setPassword(postgres.password());
        return pool;
    }
}
