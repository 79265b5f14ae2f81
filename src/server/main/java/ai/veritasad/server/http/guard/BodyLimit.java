package ai.veritasad.server.http.guard;

import ai.veritasad.server.http.ErrorCode;
import ai.veritasad.server.http.Problems;
import ai.veritasad.server.http.Refusal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * No body is larger than the settings say, also when its length isn't told; uploads limit
 * themselves.
 */
final class BodyLimit extends OncePerRequestFilter {

    private final long limit;
    private final Problems problems;

    BodyLimit(long limit, Problems problems) {
        this.limit = limit;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals("/api/v1/uploads")
                || path.startsWith("/api/v1/uploads/")
                || path.startsWith("/api/v1/reports/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit) {
            problems.write(new Refusal(ErrorCode.PAYLOAD_TOO_LARGE), request, response);
            return;
        }
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletInputStream getInputStream() throws IOException {
                        return new Counted(super.getInputStream(), limit);
                    }
                },
                response);
    }

    /** A body that ends with a refusal where the limit is passed. */
    private static final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private long left;

        Counted(ServletInputStream body, long limit) {
            this.body = body;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int value = body.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = body.read(bytes, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new Refusal(ErrorCode.PAYLOAD_TOO_LARGE);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
