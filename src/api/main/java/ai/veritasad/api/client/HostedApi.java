package ai.veritasad.api.client;

import ai.veritasad.api.client.upload.Uploads;
import ai.veritasad.api.http.Ask;
import ai.veritasad.api.http.Http;
import ai.veritasad.api.http.Route;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The one client of the hosted API. Every call ends in an {@link
 * ai.veritasad.api.http.ApiException} where the server says no or nothing; those that do no harm
 * twice are made again before.
 */
public final class HostedApi implements AutoCloseable {

    private final Http http;

    public HostedApi(
            Route route, Optional<String> key, InstantSource clock, RandomGenerator random) {
        this.http = new Http(route, key, clock, random);
    }

    /** With a key, by the system's clock. */
    public static HostedApi open(Route route, Optional<String> key) {
        return new HostedApi(route, key, InstantSource.system(), RandomGenerator.getDefault());
    }

    public URI server() {
        return http.route().server();
    }

    public Accounts accounts() {
        return new Accounts(http);
    }

    public Quotas quota() {
        return new Quotas(http);
    }

    public Uploads uploads() {
        return new Uploads(http);
    }

    public Analyses analyses() {
        return new Analyses(http);
    }

    public SyncedReports reports() {
        return new SyncedReports(http);
    }

    public Admin admin() {
        return new Admin(http);
    }

    /** Whether somebody is there. */
    public void ready() {
        http.send(new Ask("GET", "/ready", Map.of(), Map.of(), Optional.empty(), true));
    }

    /** How far this computer's clock is behind the server's, once it has answered. */
    public Optional<Duration> skew() {
        return http.skew();
    }

    @Override
    public void close() {
        http.close();
    }
}
