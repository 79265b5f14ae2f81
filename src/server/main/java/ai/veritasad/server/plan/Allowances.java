package ai.veritasad.server.plan;

import ai.veritasad.api.wire.key.JsonWebKey;
import ai.veritasad.api.wire.quota.Allowance;
import ai.veritasad.api.wire.quota.Quota;
import ai.veritasad.server.account.Caller;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;

/** Signed permissions to start a few analyses while the server can't be asked. */
@Component
class Allowances {

    private static final String PURPOSE = "allowance";

    private final Quotas quotas;
    private final SigningKeyTable keys;
    private final PlanSettings settings;
    private final InstantSource clock;

    Allowances(Quotas quotas, SigningKeyTable keys, PlanSettings settings, InstantSource clock) {
        this.quotas = quotas;
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /** As many analyses as are left, and no more than the settings allow. */
    Allowance issue(Caller caller) {
        Quota quota = quotas.of(caller);
        int count = Math.min(settings.offlineCount(), quota.left() + quota.credits());
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant end = now.plus(settings.offlineTime());
        ECKey key = keys.of(PURPOSE);
        SignedJWT allowance =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
                        new JWTClaimsSet.Builder()
                                .jwtID(UUID.randomUUID().toString())
                                .subject(caller.account().toString())
                                .claim("key", caller.key())
                                .claim("count", count)
                                .issueTime(Date.from(now))
                                .expirationTime(Date.from(end))
                                .build());
        try {
            allowance.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("an allowance can't be signed", e);
        }
        return new Allowance(allowance.serialize(), count, end);
    }

    JsonWebKey publicKey() {
        ECKey key = keys.of(PURPOSE).toPublicJWK();
        return new JsonWebKey(
                key.getKeyType().getValue(),
                key.getCurve().getName(),
                key.getX().toString(),
                Optional.of(key.getY().toString()),
                Optional.of(key.getKeyID()),
                Optional.of(JWSAlgorithm.ES256.getName()),
                Optional.of("sig"));
    }
}
