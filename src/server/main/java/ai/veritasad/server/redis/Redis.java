package ai.veritasad.server.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;

import jakarta.annotation.PreDestroy;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The line to the Redis of the settings. It may be away when the server starts, go away and come
 * back; {@link #isUsable} tells, and whoever asks it has another way.
 */
@Component
public class Redis {

    private static final Logger LOG = LoggerFactory.getLogger(Redis.class);

    private final Optional<RedisClient> client;
    private final Map<String, Consumer<String>> listeners = new ConcurrentHashMap<>();
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("redis").factory());
    private volatile @Nullable Lines lines;
    private volatile boolean usable;

    /** One to ask and one to hear by. */
    private record Lines(
            StatefulRedisConnection<String, byte[]> commands,
            StatefulRedisPubSubConnection<String, String> messages) {}

    Redis(RedisSettings settings) {
        client = settings.url().isEmpty() ? Optional.empty() : Optional.of(client(settings));
        if (client.isPresent()) {
            look();
            var _ = watch.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
        }
    }

    private static RedisClient client(RedisSettings settings) {
        RedisURI address = RedisURI.create(settings.url());
        address.setTimeout(settings.patience());
        RedisClient client = RedisClient.create(address);
        client.setOptions(
                ClientOptions.builder()
                        // Whoever asks has another way, and takes it at once.
                        .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                        .build());
        return client;
    }

    /** Whether the settings name one. */
    public boolean isNamed() {
        return client.isPresent();
    }

    /** Whether it answered when it was asked last. */
    public boolean isUsable() {
        return usable;
    }

    /**
     * Asks it for something.
     *
     * @return nothing where it is away
     */
    public <T> Optional<T> ask(Function<StatefulRedisConnection<String, byte[]>, T> question) {
        Lines there = lines;
        if (!usable || there == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(question.apply(there.commands()));
        } catch (RuntimeException e) {
            away(e);
            return Optional.empty();
        }
    }

    /**
     * Tells a message to all processes that listen now, this one too; to nobody where it is away.
     */
    public void publish(String channel, String message) {
        var _ =
                ask(line ->
                        line.async().publish(channel, message.getBytes(StandardCharsets.UTF_8)));
    }

    /** Hears each message of a channel, in a thread that must not be held up. */
    public void listen(String channel, Consumer<String> listener) {
        listeners.put(channel, listener);
        Lines there = lines;
        if (there != null) {
            var _ = there.messages().async().subscribe(channel);
        }
    }

    /** Connects where there is no line yet, and asks whether it still answers. */
    private void look() {
        try {
            Lines lines = connected(client.orElseThrow());
            lines.commands().sync().ping();
            lines.messages().sync().ping();
            if (!usable) {
                LOG.info("Redis answers: limits and progress are shared through it");
            }
            usable = true;
        } catch (RuntimeException e) {
            away(e);
        }
    }

    /** The lines, which come back by themselves once they were there. */
    private Lines connected(RedisClient with) {
        Lines there = lines;
        if (there != null) {
            return there;
        }
        StatefulRedisPubSubConnection<String, String> messages = with.connectPubSub();
        messages.addListener(
                new RedisPubSubAdapter<>() {
                    @Override
                    public void message(String channel, String message) {
                        Consumer<String> listener = listeners.get(channel);
                        if (listener != null) {
                            listener.accept(message);
                        }
                    }
                });
        Lines made =
                new Lines(
                        with.connect(RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE)),
                        messages);
        lines = made;
        listeners.keySet().forEach(channel -> messages.sync().subscribe(channel));
        return made;
    }

    private void away(RuntimeException why) {
        if (usable || !(why instanceof RedisException)) {
            LOG.warn(
                    "Redis is away; limits and progress go on without it until it answers again: {}",
                    why.toString());
        } else {
            LOG.debug("Redis is still away", why);
        }
        usable = false;
    }

    @PreDestroy
    void close() {
        watch.shutdownNow();
        usable = false;
        client.ifPresent(RedisClient::shutdown);
    }
}
