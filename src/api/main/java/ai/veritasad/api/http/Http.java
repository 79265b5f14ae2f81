package ai.veritasad.api.http;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.api.wire.WireJson;

import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

import okio.BufferedSink;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Makes requests of one server with one key, again where that does no harm. */
public final class Http implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);

    private final Route route;
    private final Optional<String> key;
    private final OkHttpClient client;
    private final RandomGenerator random;
    private final Clocks clocks;
    private final Kept kept = new Kept();
    private final JsonMapper json = WireJson.mapper();
    private final Problems problems;

    public Http(Route route, Optional<String> key, InstantSource clock, RandomGenerator random) {
        this.route = route;
        this.key = key;
        this.random = random;
        this.clocks = new Clocks(clock);
        this.problems = new Problems(route.server(), json, clock);
        this.client = client(route);
    }

    private static OkHttpClient client(Route route) {
        OkHttpClient.Builder builder =
                new OkHttpClient.Builder()
                        .connectTimeout(route.patience())
                        .readTimeout(route.patience())
                        .writeTimeout(route.patience())
                        // The key is for this server alone.
                        .followRedirects(false)
                        .addNetworkInterceptor(chain -> {
                            route.told().accept(chain.request().url().uri());
                            return chain.proceed(chain.request());
                        });
        route.through().ifPresent(builder::proxy);
        return builder.build();
    }

    public Route route() {
        return route;
    }

    /** For streams, with the same choices. */
    public OkHttpClient client() {
        return client;
    }

    /** How far this computer's clock is behind the server's, where it has answered. */
    public Optional<Duration> skew() {
        return clocks.skew();
    }

    public byte[] write(Object record) {
        return json.writeValueAsBytes(record);
    }

    /** What stands in a text, where it is such a record. */
    public <T> Optional<T> read(String text, Class<T> type) {
        try {
            return Optional.of(json.readValue(text, type));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    public <T> T send(Ask ask, Class<T> type) {
        Answer answer = send(ask);
        try {
            return json.readValue(answer.body().toByteArray(), type);
        } catch (JacksonException e) {
            throw new ApiException.NotOurs(route.server(), String.valueOf(e.getMessage()));
        }
    }

    public <T> T send(Ask ask, TypeReference<T> type) {
        Answer answer = send(ask);
        try {
            return json.readValue(answer.body().toByteArray(), type);
        } catch (JacksonException e) {
            throw new ApiException.NotOurs(route.server(), String.valueOf(e.getMessage()));
        }
    }

    public Answer send(Ask ask) {
        return send(ask, new Cancellation());
    }

    /**
     * What the server answers.
     *
     * @throws ApiException where it says no, or nothing
     */
    public Answer send(Ask ask, Cancellation cancel) {
        int left = ask.repeatable() ? route.attempts() : 1;
        Duration pause = route.pause();
        while (true) {
            left--;
            try {
                return attempt(ask, cancel);
            } catch (ApiException e) {
                Optional<Duration> wait = wait(e, pause);
                if (left <= 0 || wait.isEmpty()) {
                    throw e;
                }
                Stop.pause(wait.get(), cancel);
                pause = pause.multipliedBy(2);
            }
        }
    }

    /** How long to wait before it makes sense to ask again; empty where it makes none. */
    private Optional<Duration> wait(ApiException why, Duration pause) {
        Duration spread =
                Duration.ofMillis(Math.round(pause.toMillis() * random.nextDouble(0.5, 1)));
        return switch (why) {
            case ApiException.NotReachable ignored -> Optional.of(spread);
            case ApiException.ServerAway away -> asked(away.retryAfter(), spread);
            case ApiException.TooMany many -> asked(many.retryAfter(), spread);
            default -> Optional.empty();
        };
    }

    private static Optional<Duration> asked(Optional<Duration> retryAfter, Duration spread) {
        Duration wait = retryAfter.filter(said -> said.compareTo(spread) > 0).orElse(spread);
        return Optional.of(wait).filter(said -> said.compareTo(LONGEST_WAIT) <= 0);
    }

    private Answer attempt(Ask ask, Cancellation cancel) {
        Stop.check(cancel);
        Request request = request(ask);
        Instant asked = clocks.now();
        Call call = client.newCall(request);
        try (Cancellation.Watch _ = cancel.whenCancelled(call::cancel);
                Response response = call.execute()) {
            Optional.ofNullable(response.header("Date"))
                    .ifPresent(date -> clocks.heard(asked, date));
            return understood(request, response);
        } catch (IOException e) {
            Stop.check(cancel);
            throw problems.of(e);
        }
    }

    private Answer understood(Request request, Response response) throws IOException {
        String url = request.url().toString();
        Answer answer =
                new Answer(response.code(), response.headers(), response.body().byteString());
        if (answer.status() == 304) {
            return kept.of(url)
                    .orElseThrow(() -> new ApiException.NotOurs(route.server(), "HTTP 304"));
        }
        if (!response.isSuccessful()) {
            throw problems.of(answer);
        }
        if (request.method().equals("GET")) {
            kept.keep(url, answer);
        }
        return answer;
    }

    /** The whole request, also for streams. */
    public Request request(Ask ask) {
        HttpUrl.Builder url = route.url(ask.path()).newBuilder();
        ask.query().forEach(url::addQueryParameter);
        Request.Builder request =
                new Request.Builder()
                        .url(url.build())
                        .header("Accept", "application/json, application/problem+json")
                        .header("Accept-Language", route.language().getLanguage())
                        .header("User-Agent", "VeritasAd");
        key.ifPresent(secret -> request.header("X-API-Key", secret));
        if (ask.method().equals("GET")) {
            kept.of(url.build().toString())
                    .flatMap(answer -> answer.header("ETag"))
                    .ifPresent(mark -> request.header("If-None-Match", mark));
        }
        ask.headers().forEach(request::header);
        RequestBody body = ask.body().orElse(null);
        return request.method(
                        ask.method(), body == null || ask.repeatable() ? body : new Once(body))
                .build();
    }

    @Override
    public void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }

    /** OkHttp itself must not send it again over another connection. */
    private static final class Once extends RequestBody {

        private final RequestBody body;

        Once(RequestBody body) {
            this.body = body;
        }

        @Override
        public @Nullable MediaType contentType() {
            return body.contentType();
        }

        @Override
        public long contentLength() throws IOException {
            return body.contentLength();
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            body.writeTo(sink);
        }

        @Override
        public boolean isOneShot() {
            return true;
        }
    }
}
