package ai.veritasad.server.plan;

import ai.veritasad.server.account.Caller;
import ai.veritasad.server.http.ErrorCode;
import ai.veritasad.server.http.Problems;
import ai.veritasad.server.http.Refusal;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/** So many requests a minute: of an account as its plan says, of nobody's by address. */
@Component
public class RateLimits extends OncePerRequestFilter {

    /** Where guessing would pay, also on the pages. */
    private static final Set<String> SIGN_IN =
            Set.of(
                    "/api/v1/accounts",
                    "/api/v1/keys",
                    "/api/v1/keys/exchange",
                    "/sign-in",
                    "/sign-in/code",
                    "/sign-up",
                    "/oauth2/token");

    private final PlanSettings settings;
    private final Buckets buckets;
    private final Problems problems;

    RateLimits(PlanSettings settings, Buckets buckets, Problems problems) {
        this.settings = settings;
        this.buckets = buckets;
        this.problems = problems;
    }

    /** Health has to answer however busy it is. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals("/health") || path.equals("/ready");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        boolean served;
        if (who != null && who.getPrincipal() instanceof Caller caller) {
            int limit = settings.perMinute(caller.plan());
            served = serves("account:" + caller.account(), limit, request, response);
        } else if (signsIn(request)) {
            served =
                    serves(
                            "sign-in:" + request.getRemoteAddr(),
                            settings.perMinuteSignIn(),
                            request,
                            response);
        } else {
            served =
                    serves(
                            "address:" + request.getRemoteAddr(),
                            settings.perMinuteAnonymous(),
                            request,
                            response);
        }
        if (served) {
            chain.doFilter(request, response);
        }
    }

    private static boolean signsIn(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && SIGN_IN.contains(request.getRequestURI());
    }

    private boolean serves(
            String whose, int limit, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ConsumptionProbe probe =
                buckets.take(
                        // The limit is part of the name: another plan begins anew.
                        whose + ":" + limit,
                        BucketConfiguration.builder()
                                .addLimit(minute ->
                                        minute.capacity(limit)
                                                .refillIntervally(limit, Duration.ofMinutes(1)))
                                .build());
        Duration reset = Duration.ofNanos(probe.getNanosToWaitForReset());
        response.setIntHeader("RateLimit-Limit", limit);
        response.setHeader("RateLimit-Remaining", Long.toString(probe.getRemainingTokens()));
        response.setHeader("RateLimit-Reset", Long.toString(seconds(reset)));
        if (!probe.isConsumed()) {
            Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
            problems.write(
                    new Refusal(ErrorCode.RATE_LIMIT_EXCEEDED, limit, seconds(wait))
                            .retryAfter(wait),
                    request,
                    response);
        }
        return probe.isConsumed();
    }

    private static long seconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }
}
