package org.cordee.account;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cordee.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a passphrase must be, and how it is kept. At least 12 characters with attempts slowed down passes the 50 bits that
 * CNIL deliberation 2022-100 asks for in that case; no class of characters is imposed, what would be guessed soon is refused,
 * and it never has to be renewed.
 */
@Component
class Passphrases {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private final SecretHashes hashes;
    private final PassphraseStrength strength;
    private final String nobody;

    Passphrases(SecretHashes hashes, PassphraseStrength strength) {
        this.hashes = hashes;
        this.strength = strength;
        this.nobody = hashes.hash("nobody has this one");
    }

    /** Why a passphrase is refused, or nothing. */
    Optional<Problem> problem(String field, String typed, String name, @Nullable String email) {
        if (typed.length() < SHORTEST || typed.length() > LONGEST) {
            return Optional.of(Problem.of(field, "error.account.passphrase_short", SHORTEST));
        }
        return strength.isWeak(folded(typed), own(name, email))
                ? Optional.of(Problem.of(field, "error.account.passphrase_weak"))
                : Optional.empty();
    }

    /** The words of the person that somebody would try first. */
    private static List<String> own(String name, @Nullable String email) {
        String address = email == null ? "" : email;
        return Stream.of(name, address, address.replaceFirst("@.*", ""))
                .map(Passphrases::folded)
                .flatMap(text -> Stream.concat(Stream.of(text), Stream.of(text.split("[^a-z0-9]+", -1))))
                .filter(word -> word.length() >= 3)
                .distinct()
                .toList();
    }

    String hash(String passphrase) {
        return hashes.hash(normal(passphrase));
    }

    /** Whether the passphrase is the one kept; takes as long when there is none, so that it tells nothing. */
    boolean matches(String passphrase, @Nullable String kept) {
        boolean same = hashes.matches(normal(passphrase), kept == null ? nobody : kept);
        return kept != null && same;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String normal(String passphrase) {
        return Normalizer.normalize(passphrase, Normalizer.Form.NFKC);
    }
}
