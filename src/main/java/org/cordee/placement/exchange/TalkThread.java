package org.cordee.placement.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.jspecify.annotations.Nullable;

/**
 * What is said between whoever asks and a structure, about one need. Nobody's address is in it.
 *
 * @param peer null when a school asks
 * @param peerName the peer's working name as far as the actor may know it
 * @param school the school's name, or null when a peer asks
 */
record TalkThread(
        UUID id,
        UUID need,
        UUID request,
        UUID structure,
        String title,
        String structureName,
        @Nullable UUID peer,
        @Nullable String peerName,
        @Nullable String school,
        LocalDate movedOn,
        List<Line> lines) {

    TalkThread {
        lines = List.copyOf(lines);
    }

    /** Who speaks. */
    enum Side {
        STRUCTURE,
        PEER,
        TRAINING_BODY;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Side of(Role role) {
            return switch (role) {
                case PEER -> PEER;
                case TRAINER -> TRAINING_BODY;
                default -> STRUCTURE;
            };
        }
    }

    /** Something said. */
    record Line(Side side, String words, Instant saidAt) {}

    TalkThread with(List<Line> said) {
        return new TalkThread(
                id, need, request, structure, title, structureName, peer, peerName, school, movedOn, said);
    }
}
