package ai.veritasad.server.http.guard;

import ai.veritasad.server.account.key.Keys;
import ai.veritasad.server.http.ErrorCode;
import ai.veritasad.server.http.HttpSettings;
import ai.veritasad.server.http.Problems;
import ai.veritasad.server.http.Refusal;
import ai.veritasad.server.http.SecurityHeaders;
import ai.veritasad.server.plan.RateLimits;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

import java.time.Duration;
import java.util.List;

/** Who may ask for what: the API by key, and the pages that everybody may read. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class ApiSecurity {

    @Bean
    FilterRegistrationBean<RequestIds> requestIds() {
        FilterRegistrationBean<RequestIds> registration =
                new FilterRegistrationBean<>(new RequestIds());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(HttpSettings settings, Problems problems) {
        FilterRegistrationBean<BodyLimit> registration =
                new FilterRegistrationBean<>(
                        new BodyLimit(settings.bodyLimit().toBytes(), problems));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain apiChain(
            HttpSecurity http,
            Keys keys,
            RateLimits limits,
            Problems problems,
            CorsConfigurationSource corsConfigurationSource) {
        return SecurityHeaders.on(http)
                .csrf(csrf -> csrf.disable())
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .cors(cors -> cors.disable())
                .addFilterAt(
                        new Origins(corsConfigurationSource, problems).filter(), CorsFilter.class)
                .addFilterBefore(new KeyFilter(keys, problems), AuthorizationFilter.class)
                .addFilterBefore(limits, AuthorizationFilter.class)
                .authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(
                                        DispatcherType.ASYNC,
                                        DispatcherType.ERROR,
                                        DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(
                                        HttpMethod.POST,
                                        "/api/v1/accounts",
                                        "/api/v1/accounts/external",
                                        "/api/v1/keys")
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/api/v1/quota/allowances/key")
                                .permitAll()
                                .requestMatchers("/api/v1/admin/**", "/admin/**")
                                .hasRole("ADMIN")
                                .requestMatchers("/api/**")
                                .authenticated()
                                .anyRequest()
                                .permitAll())
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(noKey(problems))
                                .accessDeniedHandler((request, response, denied) ->
                                        problems.write(
                                                new Refusal(ErrorCode.FORBIDDEN),
                                                request,
                                                response)))
                .build();
    }

    /** Measuring each of some twenty filters of each request would cost more than they do. */
    @Bean
    SecurityObservationSettings filtersUnmeasured() {
        return SecurityObservationSettings.noObservations();
    }

    private static AuthenticationEntryPoint noKey(Problems problems) {
        return (request, response, missing) ->
                problems.write(
                        request.getAttribute(KeyFilter.REFUSED) instanceof Refusal refusal
                                ? refusal
                                : new Refusal(ErrorCode.API_KEY_REQUIRED),
                        request,
                        response);
    }

    @Bean
    CorsConfigurationSource corsConfigurationSource(HttpSettings settings) {
        CorsConfiguration cors = new CorsConfiguration();
        cors.setAllowedOrigins(settings.allowedOrigins());
        cors.setAllowedMethods(List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"));
        cors.setAllowedHeaders(List.of("*"));
        cors.setExposedHeaders(
                List.of(
                        "X-Request-Id",
                        "RateLimit-Limit",
                        "RateLimit-Remaining",
                        "RateLimit-Reset",
                        "Retry-After",
                        "Location",
                        "ETag",
                        "Upload-Offset",
                        "Upload-Length",
                        "Tus-Resumable"));
        cors.setMaxAge(Duration.ofHours(1));
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/api/**", cors);
        return source;
    }

    @Bean
    StrictHttpFirewall firewall(HttpSettings settings) {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHostnames(settings::knowsHost);
        return firewall;
    }

    /** The firewall knows two faults: a foreign name of the server, and addresses that mislead. */
    @Bean
    RequestRejectedHandler rejected(Problems problems, HttpSettings settings) {
        return (request, response, rejected) ->
                problems.write(
                        new Refusal(
                                settings.knowsHost(request.getServerName())
                                        ? ErrorCode.MALFORMED_REQUEST
                                        : ErrorCode.HOST_NOT_ALLOWED),
                        request,
                        response);
    }
}
