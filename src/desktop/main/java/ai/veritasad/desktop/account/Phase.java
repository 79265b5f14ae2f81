package ai.veritasad.desktop.account;

import ai.veritasad.api.account.SignedIn;
import ai.veritasad.api.account.Standing;
import ai.veritasad.api.wire.key.Key;

import java.util.List;
import java.util.Optional;

/** What the page of the account shows. */
public sealed interface Phase {

    /** Nobody is signed in. */
    record Out() implements Phase {}

    /** Somebody is in the browser. */
    record Entering() implements Phase {}

    /**
     * Somebody is signed in.
     *
     * @param standing empty until the server has been asked
     * @param devices those that are known by now
     */
    record In(SignedIn account, Optional<Standing> standing, List<Key> devices) implements Phase {
        public In {
            devices = List.copyOf(devices);
        }
    }
}
