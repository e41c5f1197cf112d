package org.cordee.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordee.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * What a passphrase must be, and how it is kept. At least 12 characters with attempts slowed down passes the 50 bits that
 * CNIL deliberation 2022-100 asks for in that case; no class of characters is imposed, the most used words are refused,
 * and it never has to be renewed. Kept by Argon2id: 19 MiB, 2 passes, 1 lane.
 */
@Component
class Passphrases {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;
    private static final int DIFFERENT_CHARACTERS = 6;

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final Set<String> mostUsed = mostUsed();
    private final String nobody = Objects.requireNonNull(encoder.encode("nobody has this one"));

    /** Why a passphrase is refused, or nothing. */
    Optional<Problem> problem(String field, String typed, String name, @Nullable String email) {
        if (typed.length() < SHORTEST || typed.length() > LONGEST) {
            return Optional.of(Problem.of(field, "error.account.passphrase_short", SHORTEST));
        }
        if (typed.chars().distinct().count() < DIFFERENT_CHARACTERS) {
            return Optional.of(Problem.of(field, "error.account.passphrase_repeats"));
        }
        String folded = folded(typed);
        if (mostUsed.contains(folded) || mostUsed.contains(folded.replaceAll("\\d+$", ""))) {
            return Optional.of(Problem.of(field, "error.account.passphrase_common"));
        }
        if (about(folded, name) || (email != null && about(folded, email.substring(0, email.indexOf('@'))))) {
            return Optional.of(Problem.of(field, "error.account.passphrase_own_name"));
        }
        return Optional.empty();
    }

    String hash(String passphrase) {
        return Objects.requireNonNull(encoder.encode(normal(passphrase)));
    }

    /** Whether the passphrase is the one kept; takes as long when there is none, so that it tells nothing. */
    boolean matches(String passphrase, @Nullable String kept) {
        boolean same = encoder.matches(normal(passphrase), kept == null ? nobody : kept);
        return kept != null && same;
    }

    private static boolean about(String folded, String word) {
        String own = folded(word).replaceAll("[^a-z0-9]", "");
        String letters = folded.replaceAll("[^a-z0-9]", "");
        return own.length() >= 4 && letters.replace(own, "").length() < SHORTEST - 4;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String normal(String passphrase) {
        return Normalizer.normalize(passphrase, Normalizer.Form.NFKC);
    }

    private static Set<String> mostUsed() {
        ClassPathResource list = new ClassPathResource("content/passphrases-most-used.txt");
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(list.getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Passphrases::folded)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
