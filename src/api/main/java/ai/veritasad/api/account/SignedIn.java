package ai.veritasad.api.account;

import ai.veritasad.api.wire.key.Device;
import ai.veritasad.api.wire.key.JsonWebKey;
import ai.veritasad.api.wire.quota.StartedOffline;

import com.fasterxml.jackson.annotation.JsonInclude;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What this computer knows of the account it is signed in to; all but the key.
 *
 * @param name e-mail, or the id where there is none
 * @param keyId which of the account's keys is this device's
 * @param allowanceKey what allowances are verified with, pinned at the sign-in
 * @param allowance signed, for analyses without the network
 * @param seen the latest time that was certain
 * @param open reservations of analyses that run, by what they analyze
 * @param used what began without the network and was not told yet
 * @param owed reservations whose end could not be told yet
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SignedIn(
        URI server,
        String accountId,
        String name,
        String keyId,
        Device device,
        Optional<JsonWebKey> allowanceKey,
        Optional<String> allowance,
        Instant seen,
        Map<String, String> open,
        List<StartedOffline> used,
        List<Owed> owed) {

    public SignedIn {
        open = Map.copyOf(open);
        used = List.copyOf(used);
        owed = List.copyOf(owed);
    }

    /** The end of a reservation. */
    public record Owed(String reservation, boolean commit) {}

    SignedIn seenAt(Instant moment) {
        return new SignedIn(
                server,
                accountId,
                name,
                keyId,
                device,
                allowanceKey,
                allowance,
                moment.isAfter(seen) ? moment : seen,
                open,
                used,
                owed);
    }

    SignedIn with(Optional<JsonWebKey> key, Optional<String> signed) {
        return new SignedIn(
                server, accountId, name, keyId, device, key, signed, seen, open, used, owed);
    }

    SignedIn opening(String work, String reservation) {
        Map<String, String> more = new LinkedHashMap<>(open);
        more.put(work, reservation);
        return with(more, used, owed);
    }

    SignedIn closing(String work) {
        Map<String, String> fewer = new LinkedHashMap<>(open);
        fewer.remove(work);
        return with(fewer, used, owed);
    }

    SignedIn using(StartedOffline begun) {
        List<StartedOffline> more = new ArrayList<>(used);
        more.add(begun);
        return with(open, more, owed);
    }

    SignedIn without(List<StartedOffline> told) {
        List<StartedOffline> left = new ArrayList<>(used);
        left.removeAll(told);
        return with(open, left, owed);
    }

    SignedIn owing(Owed end) {
        List<Owed> more = new ArrayList<>(owed);
        more.add(end);
        return with(open, used, more);
    }

    SignedIn paid(Owed end) {
        List<Owed> left = new ArrayList<>(owed);
        left.remove(end);
        return with(open, used, left);
    }

    private SignedIn with(
            Map<String, String> running, List<StartedOffline> begun, List<Owed> ends) {
        return new SignedIn(
                server,
                accountId,
                name,
                keyId,
                device,
                allowanceKey,
                allowance,
                seen,
                running,
                begun,
                ends);
    }
}
