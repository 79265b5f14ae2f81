package ai.veritasad.server.account.signin;

import ai.veritasad.server.http.HttpSettings;
import ai.veritasad.server.plan.SigningKeyTable;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

import java.time.Duration;

/**
 * The one program that people sign in to: the desktop app and the command line. It keeps no secret
 * (RFC 8252), so that PKCE and the loopback address protect it, and its token does nothing but
 * become a key within minutes.
 */
@Configuration(proxyBeanMethods = false)
class DesktopClient {

    static final String SCOPE = "device";
    private static final Duration TERM = Duration.ofMinutes(5);

    @Bean
    RegisteredClientRepository clients() {
        return new InMemoryRegisteredClientRepository(
                RegisteredClient.withId("veritasad-desktop")
                        .clientId("veritasad-desktop")
                        .clientName("VeritasAd")
                        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        // Of a loopback address every port is good.
                        .redirectUri("http://127.0.0.1/signed-in")
                        .scope(SCOPE)
                        .clientSettings(
                                ClientSettings.builder()
                                        .requireProofKey(true)
                                        .requireAuthorizationConsent(false)
                                        .build())
                        .tokenSettings(
                                TokenSettings.builder()
                                        .authorizationCodeTimeToLive(TERM)
                                        .accessTokenTimeToLive(TERM)
                                        .build())
                        .build());
    }

    @Bean
    OAuth2AuthorizationService authorizations(
            JdbcOperations sql, RegisteredClientRepository clients) {
        return new JdbcOAuth2AuthorizationService(sql, clients);
    }

    @Bean
    AuthorizationServerSettings authorizationServer(HttpSettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.publicUrl()).build();
    }

    @Bean
    JWKSource<SecurityContext> signInKeys(SigningKeyTable keys) {
        return (selector, context) ->
                new ImmutableJWKSet<>(new JWKSet(keys.of("sign-in"))).get(selector, context);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> signedByCurve() {
        return token -> token.getJwsHeader().algorithm(SignatureAlgorithm.ES256);
    }

    @Bean
    JwtDecoder tokens(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }
}
