package ai.veritasad.server.plan;

import ai.veritasad.server.database.Moments;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.text.ParseException;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The table {@code signing_key}: keys (ES256) that all processes of one database share. */
@Component
public class SigningKeyTable {

    private final JdbcClient sql;
    private final InstantSource clock;
    private final Map<String, ECKey> known = new ConcurrentHashMap<>();

    SigningKeyTable(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The key for a purpose, made when it is first asked for. */
    public ECKey of(String purpose) {
        return known.computeIfAbsent(purpose, this::kept);
    }

    private ECKey kept(String purpose) {
        try {
            ECKey fresh =
                    new ECKeyGenerator(Curve.P_256)
                            .keyID(UUID.randomUUID().toString())
                            .keyUse(KeyUse.SIGNATURE)
                            .algorithm(JWSAlgorithm.ES256)
                            .generate();
            sql.sql(
                            """
                            insert into signing_key (purpose, jwk, created_at)
                            values (:purpose, :jwk, :now) on conflict do nothing
                            """)
                    .param("purpose", purpose)
                    .param("jwk", fresh.toJSONString())
                    .param("now", Moments.of(clock.instant()))
                    .update();
            return ECKey.parse(
                    sql.sql("select jwk from signing_key where purpose = :purpose")
                            .param("purpose", purpose)
                            .query(String.class)
                            .single());
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException("the signing key for " + purpose + " is unusable", e);
        }
    }
}
