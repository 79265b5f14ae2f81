package ai.veritasad.server.report;

import ai.veritasad.server.http.ErrorCode;
import ai.veritasad.server.http.Problems;
import ai.veritasad.server.http.Refusal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/** Reports carry pictures and are larger than other bodies; how large must be said beforehand. */
@Component
final class ReportLimit extends OncePerRequestFilter {

    private static final long LARGEST = DataSize.ofMegabytes(64).toBytes();

    private final Problems problems;

    ReportLimit(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("PUT")
                || !request.getRequestURI().startsWith("/api/v1/reports/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long bytes = request.getContentLengthLong();
        if (bytes < 0 || bytes > LARGEST) {
            problems.write(new Refusal(ErrorCode.PAYLOAD_TOO_LARGE), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
