package ai.veritasad.api.client;

import ai.veritasad.api.http.Ask;
import ai.veritasad.api.http.Http;
import ai.veritasad.api.wire.Page;
import ai.veritasad.api.wire.account.Account;
import ai.veritasad.api.wire.account.AccountAndKey;
import ai.veritasad.api.wire.account.AccountChange;
import ai.veritasad.api.wire.account.AuditEvent;
import ai.veritasad.api.wire.account.ExternalIdentity;
import ai.veritasad.api.wire.account.NewAccount;
import ai.veritasad.api.wire.account.PasswordChange;
import ai.veritasad.api.wire.account.SignIn;
import ai.veritasad.api.wire.key.BackupCodes;
import ai.veritasad.api.wire.key.Code;
import ai.veritasad.api.wire.key.Device;
import ai.veritasad.api.wire.key.Key;
import ai.veritasad.api.wire.key.KeyExchange;
import ai.veritasad.api.wire.key.NewKey;
import ai.veritasad.api.wire.key.Token;
import ai.veritasad.api.wire.key.TotpSecret;

import okhttp3.FormBody;

import tools.jackson.core.type.TypeReference;

import java.util.Map;
import java.util.Optional;

/** Accounts, their keys and what is known of the one that the key belongs to. */
public final class Accounts {

    private final Http http;

    Accounts(Http http) {
        this.http = http;
    }

    public Account create(NewAccount account) {
        return http.send(Ask.post("/accounts", http.write(account)), Account.class);
    }

    /** For a bot that the server trusts; the first request of an identity makes its account. */
    public AccountAndKey external(ExternalIdentity identity, String botSecret) {
        return http.send(
                Ask.post("/accounts/external", http.write(identity))
                        .header(ExternalIdentity.BOT_SECRET, botSecret),
                AccountAndKey.class);
    }

    public NewKey signIn(SignIn signIn) {
        return http.send(Ask.post("/keys", http.write(signIn)), NewKey.class);
    }

    /** The second step of the browser's sign-in: its code becomes a token that soon runs out. */
    public Token token(String code, String verifier, String clientId, String redirect) {
        FormBody form =
                new FormBody.Builder()
                        .add("grant_type", "authorization_code")
                        .add("client_id", clientId)
                        .add("code", code)
                        .add("code_verifier", verifier)
                        .add("redirect_uri", redirect)
                        .build();
        return http.send(Ask.outside("/oauth2/token", form), Token.class);
    }

    /** The last step of the browser's sign-in: the token becomes the key of this device. */
    public NewKey exchange(Token token, Device device) {
        return http.send(
                Ask.post("/keys/exchange", http.write(new KeyExchange(device)))
                        .header("Authorization", "Bearer " + token.accessToken()),
                NewKey.class);
    }

    public Page<Key> keys() {
        return http.send(Ask.get("/keys"), new TypeReference<Page<Key>>() {});
    }

    public void revoke(String keyId) {
        http.send(Ask.delete("/keys/" + keyId));
    }

    /** Signs out everywhere, here too. */
    public void revokeAll() {
        http.send(Ask.delete("/keys"));
    }

    public Account me() {
        return http.send(Ask.get("/me"), Account.class);
    }

    public Account change(AccountChange change) {
        return http.send(Ask.patch("/me", http.write(change)), Account.class);
    }

    public void changePassword(PasswordChange change) {
        http.send(Ask.post("/me/password", http.write(change)));
    }

    public TotpSecret beginTotp() {
        return http.send(Ask.post("/me/totp", new byte[0]), TotpSecret.class);
    }

    public BackupCodes confirmTotp(Code code) {
        return http.send(Ask.post("/me/totp/confirm", http.write(code)), BackupCodes.class);
    }

    public void endTotp(Code code) {
        http.send(
                new Ask(
                        "DELETE",
                        Ask.BASE + "/me/totp",
                        Map.of(),
                        Map.of(),
                        Ask.post("/", http.write(code)).body(),
                        false));
    }

    public Page<AuditEvent> audit(Optional<String> cursor) {
        return http.send(
                Ask.get("/me/audit").with("cursor", cursor),
                new TypeReference<Page<AuditEvent>>() {});
    }
}
