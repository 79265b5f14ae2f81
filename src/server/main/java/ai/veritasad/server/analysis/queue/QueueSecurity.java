package ai.veritasad.server.analysis.queue;

import ai.veritasad.server.http.SecurityHeaders;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** The queue's pages are for administrators who have signed in with their browser. */
@Configuration(proxyBeanMethods = false)
class QueueSecurity {

    @Bean
    @Order(4)
    SecurityFilterChain queueChain(HttpSecurity http) {
        return SecurityHeaders.on(http)
                .securityMatcher("/admin/queue/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().hasRole("ADMIN"))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(
                                new LoginUrlAuthenticationEntryPoint("/sign-in")))
                .build();
    }
}
