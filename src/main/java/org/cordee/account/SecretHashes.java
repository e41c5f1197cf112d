package org.cordee.account;

import java.util.Objects;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** How what a person knows is kept: Argon2id, 19 MiB, 2 passes, 1 lane (OWASP, Password Storage Cheat Sheet). */
@Component
class SecretHashes {

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);

    String hash(String secret) {
        return Objects.requireNonNull(encoder.encode(secret));
    }

    boolean matches(String typed, String kept) {
        return encoder.matches(typed, kept);
    }
}
