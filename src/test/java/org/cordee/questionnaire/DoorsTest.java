package org.cordee.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.keys.InstallationKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which of several open rounds a card is for, and how long a page of questions stays good. */
class DoorsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    @Test
    void whatWasBegunComesFirstThenTheEarliestMoment() {
        Door start = door("t0", null);
        Door three = door("m3", null);
        Door begun = door("m6", ParticipationStatus.STARTED);
        assertThat(Doors.choose(List.of(three, start), null, TODAY).door()).isEqualTo(start);
        assertThat(Doors.choose(List.of(three, start, begun), null, TODAY).door())
                .isEqualTo(begun);
    }

    @Test
    void twoWeeksLieBetweenTwoAnswers() {
        List<Door> open = List.of(door("t0", ParticipationStatus.COMPLETE), door("m3", null));
        Door.Found early = Doors.choose(open, TODAY.minusDays(13), TODAY);
        assertThat(early.state()).isEqualTo(Door.State.EARLY);
        assertThat(early.from()).isEqualTo(TODAY.plusDays(1));
        assertThat(Doors.choose(open, TODAY.minusDays(14), TODAY).door()).isEqualTo(open.get(1));
    }

    @Test
    void aRefusalMayBeTakenBackAndAnAnswerMayNot() {
        Door refused = door("t0", ParticipationStatus.REFUSED);
        Door done = door("t0", ParticipationStatus.COMPLETE);
        assertThat(Doors.choose(List.of(refused), null, TODAY).door()).isEqualTo(refused);
        assertThat(Doors.choose(List.of(done), TODAY, TODAY).state()).isEqualTo(Door.State.FINISHED);
        assertThat(Doors.choose(List.of(), null, TODAY).state()).isEqualTo(Door.State.NOTHING);
    }

    @Test
    void aPassIsGoodForTwoHoursAndForItsInstallationOnly() {
        Instant now = Instant.parse("2026-05-20T09:00:00Z");
        InstallationKey key = new InstallationKey(new byte[32]);
        Pass pass = new Pass(UUID.randomUUID(), null, UUID.randomUUID(), AnswerMode.TABLET);
        String sealed = new Passes(key, at(now)).seal(pass);

        assertThat(new Passes(key, at(now.plusSeconds(7000))).open(sealed)).contains(pass);
        assertThat(new Passes(key, at(now.plusSeconds(7201))).open(sealed)).isEmpty();
        byte[] other = new byte[32];
        other[0] = 1;
        assertThat(new Passes(new InstallationKey(other), at(now)).open(sealed)).isEmpty();
        assertThat(new Passes(key, at(now)).open("not a pass")).isEmpty();
        assertThat(sealed).doesNotContain(pass.round().toString());
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static Door door(String moment, @Nullable ParticipationStatus status) {
        Round round = new Round(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Respondent.PERSON,
                moment,
                104,
                TODAY.minusDays(10),
                TODAY.plusDays(10),
                null,
                false,
                0,
                null,
                0);
        return new Door(round, status == null ? null : UUID.randomUUID(), status);
    }
}
