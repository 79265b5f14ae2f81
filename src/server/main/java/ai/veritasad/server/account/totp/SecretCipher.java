package ai.veritasad.server.account.totp;

import ai.veritasad.server.account.AccountPolicy;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.spec.SecretKeySpec;

/**
 * Secrets as the database keeps them: AES-256 in Galois/Counter Mode under the server's key, so
 * that a copy of the database alone makes no codes.
 */
@Component
class SecretCipher {

    private static final int KEY_BYTES = 32;

    private final AesGcmBytesEncryptor cipher;

    SecretCipher(
            AccountPolicy policy, @Value("${veritasad.folder}") Path folder, SecureRandom random) {
        byte[] key = policy.secretKey().isEmpty() ? kept(folder, random) : read(policy.secretKey());
        cipher = AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(key, "AES")).build();
    }

    byte[] sealed(byte[] secret) {
        return cipher.encrypt(secret);
    }

    /**
     * The secret again.
     *
     * @throws IllegalStateException under another key than that which it was sealed with
     */
    byte[] opened(byte[] sealed) {
        try {
            return cipher.decrypt(sealed);
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "A second factor was kept under another veritasad.accounts.secret-key", e);
        }
    }

    /** That of the file, made by whichever process comes first. */
    private static byte[] kept(Path folder, SecureRandom random) {
        Path file = folder.resolve("secret.key");
        try {
            Files.createDirectories(folder);
            byte[] fresh = new byte[KEY_BYTES];
            random.nextBytes(fresh);
            // Written beside first, so that nobody reads half of it.
            Path beside = Files.createTempFile(folder, "secret", ".new");
            Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-------"));
            Files.writeString(
                    beside,
                    Base64.getEncoder().encodeToString(fresh),
                    StandardOpenOption.TRUNCATE_EXISTING);
            try {
                Files.createLink(file, beside);
            } catch (FileAlreadyExistsException e) {
                return read(Files.readString(file).strip());
            } finally {
                Files.delete(beside);
            }
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String text) {
        byte[] key = bytes(text);
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException(
                    "veritasad.accounts.secret-key is not 32 bytes in base64; make one with openssl"
                            + " rand -base64 32");
        }
        return key;
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
