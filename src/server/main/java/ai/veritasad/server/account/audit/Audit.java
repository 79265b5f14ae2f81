package ai.veritasad.server.account.audit;

import ai.veritasad.api.wire.Page;
import ai.veritasad.api.wire.account.AuditEvent;
import ai.veritasad.server.account.Caller;
import ai.veritasad.server.http.Cursors;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The log of what happened to accounts; who did it and from where it takes from the request. */
@Component
public class Audit {

    private final AuditTable table;
    private final InstantSource clock;

    Audit(AuditTable table, InstantSource clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Keeps an event; details are few and short, and never secret. */
    public void tell(UUID account, String action, Map<String, String> details) {
        table.insert(clock.instant(), account, actor().orElse(account), action, address(), details);
    }

    /** Events, newest first: of one account, or of all. */
    public Page<AuditEvent> page(Optional<UUID> account, Optional<String> cursor, int limit) {
        long before = cursor.map(Cursors::number).orElse(Long.MAX_VALUE);
        List<AuditEvent> events = table.list(account, before, limit + 1);
        return Cursors.page(events, limit, AuditEvent::id);
    }

    private static Optional<UUID> actor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Caller caller
                ? Optional.of(caller.account())
                : Optional.empty();
    }

    private static @Nullable String address() {
        if (RequestContextHolder.getRequestAttributes()
                instanceof ServletRequestAttributes attributes) {
            HttpServletRequest request = attributes.getRequest();
            return request.getRemoteAddr();
        }
        return null;
    }
}
