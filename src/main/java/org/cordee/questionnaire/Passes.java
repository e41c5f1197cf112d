package org.cordee.questionnaire;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.keys.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals passes and opens them for two hours; afterwards the card is typed again. */
@Component
class Passes {

    private static final Duration LIFE = Duration.ofHours(2);
    private static final String NONE = "-";

    private final Sealed sealed;
    private final Clock clock;

    Passes(InstallationKey key, Clock clock) {
        this.sealed = new Sealed(key, "questionnaire.pass");
        this.clock = clock;
    }

    String seal(Pass pass) {
        String text = String.join(
                " ",
                pass.round().toString(),
                text(pass.card()),
                text(pass.participation()),
                pass.mode().code(),
                Long.toString(clock.instant().plus(LIFE).getEpochSecond()));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(sealed.seal(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Empty when it was altered, not made here, or is too old. */
    Optional<Pass> open(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException altered) {
            return Optional.empty();
        }
        return sealed.open(bytes).flatMap(this::read);
    }

    private Optional<Pass> read(byte[] content) {
        String[] parts = new String(content, StandardCharsets.UTF_8).split(" ", -1);
        if (Instant.ofEpochSecond(Long.parseLong(parts[4])).isBefore(clock.instant())) {
            return Optional.empty();
        }
        return Optional.of(new Pass(
                UUID.fromString(parts[0]),
                id(parts[1]),
                id(parts[2]),
                AnswerMode.valueOf(parts[3].toUpperCase(Locale.ROOT))));
    }

    private static String text(@Nullable UUID id) {
        return id == null ? NONE : id.toString();
    }

    private static @Nullable UUID id(String text) {
        return text.equals(NONE) ? null : UUID.fromString(text);
    }
}
