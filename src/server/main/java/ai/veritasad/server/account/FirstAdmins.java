package ai.veritasad.server.account;

import ai.veritasad.api.wire.account.Role;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Makes the administrator whom the settings name, at the first start. */
@Component
class FirstAdmins implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdmins.class);

    private final AccountPolicy policy;
    private final Accounts accounts;
    private final AccountTable table;

    FirstAdmins(AccountPolicy policy, Accounts accounts, AccountTable table) {
        this.policy = policy;
        this.accounts = accounts;
        this.table = table;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        AccountPolicy.FirstAdmin wanted = policy.firstAdmin();
        if (wanted.email().isBlank() || table.findByEmail(wanted.email()).isPresent()) {
            return;
        }
        accounts.create(wanted.email(), wanted.password(), "en", Role.ADMIN);
        LOG.info("Made the administrator {}", wanted.email());
    }
}
