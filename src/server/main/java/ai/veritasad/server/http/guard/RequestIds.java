package ai.veritasad.server.http.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Every request has an id: the caller's, if it is a sane one, in the answer and in every log line.
 */
public final class RequestIds extends OncePerRequestFilter {

    static final String HEADER = "X-Request-Id";
    public static final String MDC_KEY = "request.id";
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var _ = name(request, response)) {
            chain.doFilter(request, response);
        }
    }

    /** The request has its id until the returned handle is closed. */
    static MDC.MDCCloseable name(HttpServletRequest request, HttpServletResponse response) {
        String given = request.getHeader(HEADER);
        String id =
                given != null && SANE.matcher(given).matches()
                        ? given
                        : UUID.randomUUID().toString();
        response.setHeader(HEADER, id);
        return MDC.putCloseable(MDC_KEY, id);
    }
}
