package ai.veritasad.api.signin;

import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.api.http.ApiException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import okhttp3.HttpUrl;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The page on loopback that a browser comes back to after a sign-in; heard once. */
final class Callback implements AutoCloseable {

    private static final String PATH = "/signed-in";

    private final HttpServer server;
    private final String state;
    private final Locale language;
    private final CompletableFuture<String> code = new CompletableFuture<>();

    private Callback(HttpServer server, String state, Locale language) {
        this.server = server;
        this.state = state;
        this.language = language;
    }

    static Callback open(String state, Locale language) {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(
                                    InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0),
                            0);
            Callback callback = new Callback(server, state, language);
            server.createContext(PATH, callback::hear);
            server.start();
            return callback;
        } catch (IOException e) {
            throw new ApiException.NotSignedIn(String.valueOf(e.getMessage()));
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + PATH);
    }

    /** What the browser brought, within that time. */
    Optional<String> code(Duration patience) {
        try {
            return Optional.of(code.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new ApiException.NotSignedIn(
                    Optional.ofNullable(e.getCause()).map(Throwable::getMessage).orElse("?"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiException.Cancelled();
        }
    }

    private void hear(HttpExchange exchange) throws IOException {
        HttpUrl asked = HttpUrl.get("http://127.0.0.1" + exchange.getRequestURI());
        String given = asked.queryParameter("code");
        String error = asked.queryParameter("error");
        // Whoever does not know the state was not sent by our own request.
        if (!state.equals(asked.queryParameter("state"))) {
            answer(exchange, 400, FOREIGN);
        } else if (given != null) {
            answer(exchange, 200, WELCOME);
            code.complete(given);
        } else {
            answer(exchange, 200, DENIED);
            code.completeExceptionally(new IOException(error == null ? "no code" : error));
        }
    }

    private static final LocalText WELCOME =
            new LocalText(
                    "Вход выполнен. Вернитесь в VeritasAd; эту вкладку можно закрыть.",
                    "You are signed in. Go back to VeritasAd; this tab can be closed.");
    private static final LocalText DENIED =
            new LocalText(
                    "Вход отменён. Вернитесь в VeritasAd, чтобы попробовать снова.",
                    "The sign-in was cancelled. Go back to VeritasAd to try again.");
    private static final LocalText FOREIGN =
            new LocalText(
                    "Эта ссылка не от начатого входа. Начните вход в VeritasAd заново.",
                    "This link does not belong to the sign-in that was begun. Begin again in VeritasAd.");

    private void answer(HttpExchange exchange, int status, LocalText text) throws IOException {
        byte[] page =
                ("<!doctype html><html lang=\""
                                + language.getLanguage()
                                + "\"><meta charset=\"utf-8\"><meta name=\"color-scheme\""
                                + " content=\"light dark\"><title>VeritasAd</title><body"
                                + " style=\"font:1.2em system-ui;display:grid;place-content:center;height:90vh;text-align:center\"><h1>VeritasAd</h1><p>"
                                + text.in(language)
                                + "</p>")
                        .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.getResponseHeaders().set("Connection", "close");
        exchange.sendResponseHeaders(status, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
