package ai.veritasad.server.http.guard;

import ai.veritasad.server.http.ErrorCode;
import ai.veritasad.server.http.Problems;
import ai.veritasad.server.http.Refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.CorsFilter;

import java.io.IOException;

/**
 * Web pages of other origins: those that are listed are served, others refused in our own words.
 */
final class Origins extends DefaultCorsProcessor {

    private final CorsConfigurationSource source;
    private final Problems problems;

    Origins(CorsConfigurationSource source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    CorsFilter filter() {
        CorsFilter filter = new CorsFilter(source);
        filter.setCorsProcessor(this);
        return filter;
    }

    @Override
    public boolean processRequest(
            @Nullable CorsConfiguration configuration,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        boolean allowed = super.processRequest(configuration, request, response);
        if (!allowed) {
            problems.write(new Refusal(ErrorCode.ORIGIN_NOT_ALLOWED), request, response);
        }
        return allowed;
    }

    /** The words come from {@link #processRequest}, which knows the request. */
    @Override
    protected void rejectRequest(ServerHttpResponse response) {}
}
