package ai.veritasad.api.account;

import ai.veritasad.api.account.SignedIn.Owed;
import ai.veritasad.api.client.HostedApi;
import ai.veritasad.api.http.ApiException;
import ai.veritasad.api.wire.key.Purpose;
import ai.veritasad.api.wire.quota.Reservation;
import ai.veritasad.api.wire.quota.StartedOffline;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets each analysis take from the quota before it begins, and give back where it fails. Without an
 * account everything may begin; without the network, what the signed allowance allows.
 */
public final class Metering {

    /** Less is no reason to speak of a wrong clock. */
    private static final Duration TOLERATED = Duration.ofMinutes(5);

    private static final String OFFLINE = "offline:";

    private final AccountStore store;
    private final Supplier<Optional<HostedApi>> api;
    private final InstantSource clock;
    private final Supplier<String> ids;

    Metering(
            AccountStore store,
            Supplier<Optional<HostedApi>> api,
            InstantSource clock,
            Supplier<String> ids) {
        this.store = store;
        this.api = api;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Before an analysis; after a kill the same work goes on with what it had taken.
     *
     * @param work names what is analyzed
     */
    public Permit begin(String work) {
        Optional<SignedIn> account = store.read();
        if (account.isEmpty()) {
            return new Permit.Unmetered();
        }
        Optional<String> open = Optional.ofNullable(account.get().open().get(work));
        if (open.isPresent()) {
            return permit(work, open.get());
        }
        Optional<HostedApi> server = api.get();
        if (server.isEmpty()) {
            return new Permit.Refused(new Standing.KeyRevoked());
        }
        try (HostedApi hosted = server.get()) {
            Reservation reservation = hosted.quota().reserve(Purpose.DESKTOP, ids.get());
            store.change(kept -> kept.opening(work, reservation.id()).seenAt(clock.instant()));
            return new Permit.Reserved(work, reservation.id());
        } catch (ApiException.NotReachable
                | ApiException.ServerAway
                | ApiException.ServerFault
                | ApiException.ClockWrong e) {
            return offline(work, e);
        } catch (ApiException e) {
            return new Permit.Refused(standing(e));
        }
    }

    /** What is metered. */
    public interface Deed<T, X extends Exception> {
        T doIt() throws X;
    }

    /**
     * Does it if it may begin; where it fails it costs nothing.
     *
     * @param work names what is analyzed
     * @throws ApiException.NotAllowed where it may not begin
     */
    public <T, X extends Exception> T metered(String work, Deed<T, X> deed) throws X {
        Permit permit = begin(work);
        if (permit instanceof Permit.Refused refused) {
            throw new ApiException.NotAllowed(refused.why().text());
        }
        boolean done = false;
        try {
            T result = deed.doIt();
            done = true;
            return result;
        } finally {
            end(permit, done);
        }
    }

    private static Permit permit(String work, String open) {
        return open.startsWith(OFFLINE)
                ? new Permit.Offline(work, open.substring(OFFLINE.length()))
                : new Permit.Reserved(work, open);
    }

    private Permit offline(String work, ApiException why) {
        Standing standing = grace(why);
        if (!(standing instanceof Standing.Offline)) {
            return new Permit.Refused(standing);
        }
        String id = ids.get();
        Instant now = clock.instant();
        store.change(kept ->
                kept.using(new StartedOffline(id, now)).opening(work, OFFLINE + id).seenAt(now));
        return new Permit.Offline(work, id);
    }

    /** What may begin without the server. */
    private Standing grace(ApiException why) {
        SignedIn account = store.read().orElseThrow();
        Instant now = clock.instant();
        Duration back = Duration.between(now, account.seen());
        if (back.compareTo(TOLERATED) > 0) {
            return new Standing.ClockWrong(back);
        }
        Optional<SignedAllowance> allowance =
                account.allowance()
                        .flatMap(token ->
                                account.allowanceKey()
                                        .flatMap(key -> SignedAllowance.verified(token, key)))
                        .filter(signed -> signed.subject().equals(account.accountId()));
        if (allowance.isPresent()) {
            Duration early = Duration.between(now, allowance.get().issued());
            if (early.compareTo(TOLERATED) > 0) {
                return new Standing.ClockWrong(early);
            }
        }
        return allowance
                .filter(signed -> now.isBefore(signed.expires()))
                .filter(signed -> signed.count() > account.used().size())
                .<Standing>map(signed ->
                        new Standing.Offline(
                                signed.count() - account.used().size(), signed.expires()))
                .orElseGet(() -> new Standing.OfflineUsedUp(why.text()));
    }

    /** After an analysis. What can't be told now is told later; a failed one costs nothing. */
    public void end(Permit permit, boolean done) {
        switch (permit) {
            case Permit.Unmetered ignored -> {}
            case Permit.Refused ignored -> {}
            case Permit.Reserved reserved -> {
                Owed end = new Owed(reserved.reservation(), done);
                store.change(kept -> kept.closing(reserved.work()).owing(end));
                settle();
            }
            case Permit.Offline begun ->
                    store.change(kept -> {
                        SignedIn closed = kept.closing(begun.work());
                        return done ? closed : closed.without(named(closed, begun.id()));
                    });
        }
    }

    private static List<StartedOffline> named(SignedIn account, String id) {
        return account.used().stream().filter(used -> used.id().equals(id)).toList();
    }

    /** How it stands now; what was not told to the server yet is told first. */
    public Standing standing() {
        Optional<SignedIn> account = store.read();
        if (account.isEmpty()) {
            return new Standing.SignedOut();
        }
        Optional<HostedApi> server = api.get();
        if (server.isEmpty()) {
            return new Standing.KeyRevoked();
        }
        try (HostedApi hosted = server.get()) {
            tell(hosted);
            Standing ready = new Standing.Ready(hosted.quota().now());
            store.change(kept -> kept.seenAt(clock.instant()));
            return hosted.skew()
                    .filter(skew -> skew.abs().compareTo(TOLERATED) > 0)
                    .<Standing>map(Standing.ClockWrong::new)
                    .orElse(ready);
        } catch (ApiException.NotReachable
                | ApiException.ServerAway
                | ApiException.ServerFault
                | ApiException.ClockWrong e) {
            return grace(e);
        } catch (ApiException e) {
            return standing(e);
        }
    }

    /** Tells what was not told yet, where the server can be reached. */
    public void settle() {
        Optional<HostedApi> server = api.get();
        if (server.isEmpty()) {
            return;
        }
        try (HostedApi hosted = server.get()) {
            tell(hosted);
        } catch (ApiException e) {
            // It stays owed, and whoever asks how things stand hears why.
            return;
        }
    }

    private void tell(HostedApi hosted) {
        store.read().ifPresent(account -> tell(hosted, account));
    }

    private void tell(HostedApi hosted, SignedIn account) {
        for (Owed end : account.owed()) {
            tell(hosted, end);
            store.change(kept -> kept.paid(end));
        }
        if (!account.used().isEmpty()) {
            hosted.quota().settle(account.used());
            store.change(kept -> kept.without(account.used()));
        }
        if (needsAllowance(account)) {
            renew(hosted, account);
        }
    }

    private static void tell(HostedApi hosted, Owed end) {
        try {
            if (end.commit()) {
                hosted.quota().commit(end.reservation());
            } else {
                hosted.quota().release(end.reservation());
            }
        } catch (ApiException.Refused | ApiException.Gone e) {
            // It has ended otherwise meanwhile, by its time or by somebody's hand.
            return;
        }
    }

    /** Once an hour is soon enough, and always after some of it was used. */
    private boolean needsAllowance(SignedIn account) {
        Instant now = clock.instant();
        return !account.used().isEmpty()
                || account.allowance()
                        .flatMap(token ->
                                account.allowanceKey()
                                        .flatMap(key -> SignedAllowance.verified(token, key)))
                        .filter(signed -> now.isBefore(signed.issued().plus(Duration.ofHours(1))))
                        .filter(signed -> now.isBefore(signed.expires()))
                        .isEmpty();
    }

    private void renew(HostedApi hosted, SignedIn account) {
        try {
            String allowance = hosted.quota().allowance(account.device()).allowance();
            store.change(kept -> kept.with(kept.allowanceKey(), Optional.of(allowance)));
        } catch (ApiException.Refused | ApiException.Gone | ApiException.Exhausted e) {
            // A server that gives none lets nothing begin without it.
            return;
        }
    }

    private static Standing standing(ApiException why) {
        return switch (why) {
            case ApiException.Exhausted exhausted -> new Standing.Exhausted(exhausted.resetsAt());
            case ApiException.Banned ignored -> new Standing.Banned();
            case ApiException.Inactive ignored -> new Standing.Inactive();
            case ApiException.KeyRevoked ignored -> new Standing.KeyRevoked();
            default -> new Standing.Unclear(why.text());
        };
    }
}
