package org.cordee.agreement.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cordee.platform.Ids;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.time.MovingClock;
import org.cordee.testkit.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SealsTest {

    private static final Instant START = Instant.parse("2026-11-28T09:30:00Z");

    private final MovingClock clock = new MovingClock();
    private final TestDatabase database = TestDatabase.fresh(clock);
    private final SealingKeyStore store =
            new SealingKeyStore(database.sql(), new Ids(clock), new InstallationKey(new byte[32]));
    private final Seals seals = new Seals(store, clock, database.transactions());

    @BeforeEach
    void start() {
        clock.hold(START);
    }

    @Test
    void theKeyIsMadeOnceThenKept() {
        Fingerprint first = seals.fingerprint();
        assertThat(seals.fingerprint()).isEqualTo(first);
        assertThat(known()).extracting(SealingKeyStore.Known::fingerprint).containsExactly(first);
    }

    @Test
    void itIsReplacedThreeMonthsBeforeItIsOverAndStaysPublished() {
        Fingerprint first = seals.fingerprint();
        byte[] sealed = seals.seal(SealedFiles.plain());
        clock.hold(START.plus(SealingKey.LIFE).minus(Duration.ofDays(91)));
        assertThat(seals.fingerprint()).isEqualTo(first);
        clock.hold(START.plus(SealingKey.LIFE).minus(Duration.ofDays(90)));
        Fingerprint second = seals.fingerprint();
        assertThat(second).isNotEqualTo(first);
        assertThat(known()).extracting(SealingKeyStore.Known::fingerprint).containsExactly(second, first);
        assertThat(SealCheck.of(sealed).seal().orElseThrow().by()).isEqualTo(first);
    }

    @Test
    void thePrivateHalfIsReadByTheSealingJobAlone() {
        seals.fingerprint();
        for (Actor other : List.of(new Actor.Visitor(), new Actor.Job("scoring"))) {
            boolean seen =
                    database.as(other, sql -> store.usedAfter(LocalDate.EPOCH).isPresent());
            assertThat(seen).isFalse();
        }
    }

    private List<SealingKeyStore.Known> known() {
        return Actors.as(new Actor.Visitor(), seals::known);
    }
}
