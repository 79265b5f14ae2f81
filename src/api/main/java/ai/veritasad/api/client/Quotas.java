package ai.veritasad.api.client;

import ai.veritasad.api.http.Ask;
import ai.veritasad.api.http.Http;
import ai.veritasad.api.wire.key.Device;
import ai.veritasad.api.wire.key.JsonWebKey;
import ai.veritasad.api.wire.key.Purpose;
import ai.veritasad.api.wire.quota.Allowance;
import ai.veritasad.api.wire.quota.NewAllowance;
import ai.veritasad.api.wire.quota.NewReservation;
import ai.veritasad.api.wire.quota.Quota;
import ai.veritasad.api.wire.quota.Reservation;
import ai.veritasad.api.wire.quota.Settlement;
import ai.veritasad.api.wire.quota.StartedOffline;

import java.util.List;

/** What is left of today, taken before an analysis begins and given back where it fails. */
public final class Quotas {

    private final Http http;

    Quotas(Http http) {
        this.http = http;
    }

    public Quota now() {
        return http.send(Ask.get("/me/quota"), Quota.class);
    }

    /** The same key again gives the same reservation. */
    public Reservation reserve(Purpose purpose, String idempotencyKey) {
        return http.send(
                Ask.post("/quota/reservations", http.write(new NewReservation(purpose)))
                        .once(idempotencyKey),
                Reservation.class);
    }

    public Reservation commit(String id) {
        return http.send(ended(id, "commit"), Reservation.class);
    }

    public Reservation release(String id) {
        return http.send(ended(id, "release"), Reservation.class);
    }

    private static Ask ended(String id, String how) {
        return Ask.post("/quota/reservations/" + id + "/" + how, new byte[0]).again();
    }

    public Allowance allowance(Device device) {
        return http.send(
                Ask.post("/quota/allowances", http.write(new NewAllowance(device))).again(),
                Allowance.class);
    }

    /** What allowances are verified with. */
    public JsonWebKey allowanceKey() {
        return http.send(Ask.get("/quota/allowances/key"), JsonWebKey.class);
    }

    /** Tells what began without the server; telling it twice counts once. */
    public Quota settle(List<StartedOffline> used) {
        return http.send(
                Ask.post("/quota/allowances/settle", http.write(new Settlement(used))).again(),
                Quota.class);
    }
}
