package ai.veritasad.api.client;

import ai.veritasad.api.http.Ask;
import ai.veritasad.api.http.Http;
import ai.veritasad.api.wire.Page;
import ai.veritasad.api.wire.account.Account;
import ai.veritasad.api.wire.account.AccountSettings;
import ai.veritasad.api.wire.account.AuditEvent;

import tools.jackson.core.type.TypeReference;

import java.util.Optional;

/** What admins see and do. */
public final class Admin {

    private final Http http;

    Admin(Http http) {
        this.http = http;
    }

    public Page<Account> accounts(Optional<String> search, Optional<String> cursor) {
        return http.send(
                Ask.get("/admin/accounts").with("q", search).with("cursor", cursor),
                new TypeReference<Page<Account>>() {});
    }

    public Account change(String id, AccountSettings settings) {
        return http.send(Ask.patch("/admin/accounts/" + id, http.write(settings)), Account.class);
    }

    public Page<AuditEvent> audit(Optional<String> cursor) {
        return http.send(
                Ask.get("/admin/audit").with("cursor", cursor),
                new TypeReference<Page<AuditEvent>>() {});
    }
}
