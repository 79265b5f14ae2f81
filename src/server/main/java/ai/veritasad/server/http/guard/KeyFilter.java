package ai.veritasad.server.http.guard;

import ai.veritasad.server.account.Caller;
import ai.veritasad.server.account.key.Keys;
import ai.veritasad.server.http.ErrorCode;
import ai.veritasad.server.http.Problems;
import ai.veritasad.server.http.Refusal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.time.Duration;

/** Knows the caller by the header X-API-Key; requests without one that is good pass as nobody's. */
final class KeyFilter extends OncePerRequestFilter {

    /** Where a request keeps why its key was refused. */
    static final String REFUSED = KeyFilter.class.getName();

    private final Keys keys;
    private final Problems problems;

    /** Where the same request finds its caller again when it goes on in another thread. */
    private final RequestAttributeSecurityContextRepository kept =
            new RequestAttributeSecurityContextRepository();

    KeyFilter(Keys keys, Problems problems) {
        this.keys = keys;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader("X-API-Key");
        if (key != null) {
            try {
                admit(keys.caller(key), request, response);
            } catch (Refusal refusal) {
                // Goes on as nobody, whose requests are counted, and is told where a key is needed.
                request.setAttribute(REFUSED, refusal);
            } catch (DataAccessResourceFailureException away) {
                problems.write(
                        new Refusal(ErrorCode.SERVICE_UNAVAILABLE)
                                .retryAfter(Duration.ofSeconds(5)),
                        request,
                        response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private void admit(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        caller,
                        null,
                        AuthorityUtils.createAuthorityList("ROLE_" + caller.role().name())));
        SecurityContextHolder.setContext(context);
        kept.saveContext(context, request, response);
    }
}
