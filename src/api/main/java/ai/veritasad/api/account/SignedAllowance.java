package ai.veritasad.api.account;

import ai.veritasad.api.wire.WireJson;
import ai.veritasad.api.wire.key.JsonWebKey;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * An allowance whose signature is right (RFC 7515, 8037).
 *
 * @param count how many analyses may begin under it
 */
record SignedAllowance(String subject, int count, Instant issued, Instant expires) {

    // What stands before the bare key in its X.509 form: RFC 8410, RFC 5480.
    private static final String ED25519 = "302a300506032b6570032100";
    private static final String P256 = "3059301306072a8648ce3d020106082a8648ce3d03010703420004";

    private static final JsonMapper JSON = WireJson.mapper();

    /** Empty where it was not signed with this key, or is no allowance. */
    static Optional<SignedAllowance> verified(String token, JsonWebKey key) {
        List<String> parts = List.of(token.split("\\.", -1));
        if (parts.size() != 3) {
            return Optional.empty();
        }
        try {
            if (!isSigned(parts, key)) {
                return Optional.empty();
            }
            JsonNode claims = JSON.readTree(decoded(parts.get(1)));
            return Optional.of(
                    new SignedAllowance(
                            claims.path("sub").asString(""),
                            claims.path("count").asInt(0),
                            Instant.ofEpochSecond(claims.path("iat").asLong(0)),
                            Instant.ofEpochSecond(claims.path("exp").asLong(0))));
        } catch (GeneralSecurityException | JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isSigned(List<String> parts, JsonWebKey key)
            throws GeneralSecurityException {
        // The algorithm is the pinned key's, whatever the token says.
        boolean edwards = key.crv().equals("Ed25519");
        Signature signature =
                Signature.getInstance(edwards ? "Ed25519" : "SHA256withECDSAinP1363Format");
        signature.initVerify(publicKey(key, edwards));
        signature.update((parts.get(0) + "." + parts.get(1)).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(decoded(parts.get(2)));
    }

    private static PublicKey publicKey(JsonWebKey key, boolean edwards)
            throws GeneralSecurityException {
        HexFormat hex = HexFormat.of();
        String encoded =
                edwards
                        ? ED25519 + hex.formatHex(decoded(key.x()))
                        : P256
                                + hex.formatHex(decoded(key.x()))
                                + hex.formatHex(decoded(key.y().orElse("")));
        return KeyFactory.getInstance(edwards ? "Ed25519" : "EC")
                .generatePublic(new X509EncodedKeySpec(hex.parseHex(encoded)));
    }

    private static byte[] decoded(String part) {
        return Base64.getUrlDecoder().decode(part);
    }
}
