package ai.veritasad.server.account.signin;

import ai.veritasad.server.http.ErrorCode;
import ai.veritasad.server.http.Problems;
import ai.veritasad.server.http.Refusal;
import ai.veritasad.server.http.SecurityHeaders;
import ai.veritasad.server.plan.RateLimits;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Who may take which step of a sign-in by browser. */
@Configuration(proxyBeanMethods = false)
class SignInSecurity {

    /** The protocol: a browser that nobody is signed in with is sent to the page. */
    @Bean
    @Order(1)
    SecurityFilterChain protocolChain(HttpSecurity http, RateLimits limits) {
        OAuth2AuthorizationServerConfigurer protocol = new OAuth2AuthorizationServerConfigurer();
        return SecurityHeaders.on(http)
                .securityMatcher(protocol.getEndpointsMatcher())
                .with(protocol, server -> {})
                .csrf(csrf -> csrf.ignoringRequestMatchers(protocol.getEndpointsMatcher()))
                .addFilterBefore(limits, AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(
                                new LoginUrlAuthenticationEntryPoint("/sign-in")))
                .build();
    }

    /** The pages, whose forms only they themselves can send. */
    @Bean
    @Order(2)
    SecurityFilterChain pageChain(HttpSecurity http, RateLimits limits) {
        return SecurityHeaders.on(http)
                .securityMatcher("/sign-in/**", "/sign-up", "/signed-in")
                .addFilterBefore(limits, AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .exceptionHandling(handling ->
                        handling.accessDeniedHandler((request, response, denied) ->
                                response.sendRedirect("/sign-in?expired")))
                .build();
    }

    /** The token, good for one address alone. */
    @Bean
    @Order(3)
    SecurityFilterChain exchangeChain(HttpSecurity http, RateLimits limits, Problems problems) {
        AuthenticationEntryPoint refuse =
                (request, response, failed) ->
                        problems.write(new Refusal(ErrorCode.INVALID_TOKEN), request, response);
        return SecurityHeaders.on(http)
                .securityMatcher("/api/v1/keys/exchange")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(limits, AuthorizationFilter.class)
                .authorizeHttpRequests(requests ->
                        requests.anyRequest().hasAuthority("SCOPE_" + DesktopClient.SCOPE))
                .oauth2ResourceServer(
                        server -> server.jwt(jwt -> {}).authenticationEntryPoint(refuse))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(refuse))
                .build();
    }
}
