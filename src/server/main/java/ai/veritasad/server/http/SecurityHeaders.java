package ai.veritasad.server.http;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every answer forbids browsers to do with it. */
public final class SecurityHeaders {

    /** Our own styles, scripts and pictures; nothing from elsewhere, and nobody frames us. */
    private static final String CONTENT =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src"
                    + " 'none'; base-uri 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    public static HttpSecurity on(HttpSecurity http) {
        return http.headers(headers ->
                headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("camera=(), microphone=(), geolocation=()"))
                        .frameOptions(frames -> frames.deny()));
    }
}
