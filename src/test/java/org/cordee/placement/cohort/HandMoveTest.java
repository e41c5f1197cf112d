package org.cordee.placement.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.placement.cohort.Cohorts.DAY;
import static org.cordee.placement.cohort.Cohorts.possible;
import static org.cordee.placement.cohort.Cohorts.stay;
import static org.cordee.placement.cohort.Cohorts.trainee;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cordee.placement.cohort.HandMove.Reply;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.junit.jupiter.api.Test;

/** Trainee 1 is at stay 1; stay 2 was left unticked by trainee 1, stay 3 was ticked; trainee 2 is at stay 4, alone. */
class HandMoveTest {

    private static final CohortDraft DRAFT = draft();
    private static final Pairing UNTICKED = new Pairing(trainee(1), stay(2));
    private static final Pairing TICKED = new Pairing(trainee(1), stay(3));

    @Test
    void aPlaceLeftUntickedIsNeitherRefusedNorPriced() {
        CohortDraft unticked = DRAFT.with(moved(UNTICKED));
        CohortDraft ticked = DRAFT.with(moved(TICKED));

        assertThat(unticked.worstJourney()).isEqualTo(ticked.worstJourney());
        for (int day = 0; day < 15; day++) {
            CohortDraft.Line one = line(unticked, day);
            CohortDraft.Line other = line(ticked, day);
            assertThat(one.seen()).isEqualTo(other.seen());
            assertThat(one.journey()).isEqualTo(other.journey()).isEmpty();
            assertThat(one.reasons()).isEqualTo(other.reasons()).isEmpty();
            assertThat(one.stay().isPresent()).isEqualTo(other.stay().isPresent());
        }
    }

    @Test
    void aDeclineAndASilenceLookTheSameOnEveryDay() {
        for (int day = 0; day < HandMove.DAYS; day++) {
            List<Object> declined = seen(done(moved(UNTICKED).answered(Reply.NOT_POSSIBLE_FOR_ME, DAY.plusDays(day))));

            assertThat(declined).isEqualTo(seen(moved(UNTICKED)));
        }
    }

    @Test
    void othersSeePendingForAWeekThenToReplace() {
        CohortDraft draft = DRAFT.with(done(moved(UNTICKED).answered(Reply.NOT_POSSIBLE_FOR_ME, DAY)));

        assertThat(line(draft, 6).seen()).isEqualTo(Seen.PENDING);
        assertThat(line(draft, 6).stay()).contains(stay(2));
        assertThat(line(draft, 7).seen()).isEqualTo(Seen.TO_REPLACE);
        assertThat(line(draft, 7).stay()).isEmpty();
    }

    @Test
    void aYesIsSeenAtOnceAndFreesThePlaceThatWasCalculated() {
        CohortDraft draft = DRAFT.with(done(moved(UNTICKED).answered(Reply.YES, DAY.plusDays(1))));

        assertThat(line(draft, 1).seen()).isEqualTo(Seen.PLACED);
        assertThat(draft.seatsLeft(new Pairing(trainee(2), stay(1)), DAY.plusDays(1)))
                .isEqualTo(1);
    }

    @Test
    void declineCostsNothing() {
        CohortDraft draft = DRAFT.with(done(moved(UNTICKED).answered(Reply.NOT_POSSIBLE_FOR_ME, DAY)));

        assertThat(draft.seatsLeft(new Pairing(trainee(2), stay(1)), DAY.plusDays(20)))
                .isZero();
        assertThat(line(draft.without(trainee(1)), 20)).isEqualTo(line(DRAFT, 20));
    }

    @Test
    void theTraineeMayChangeTheirMindUntilOthersSeeIt() {
        HandMove declined = done(moved(UNTICKED).answered(Reply.NOT_POSSIBLE_FOR_ME, DAY));

        HandMove accepted = done(declined.answered(Reply.YES, DAY.plusDays(6)));

        assertThat(accepted.seenByOthers(DAY.plusDays(6))).isEqualTo(Seen.PLACED);
        assertThat(keys(declined.answered(Reply.YES, DAY.plusDays(7))))
                .containsExactly("error.placement.cohort.answered");
        assertThat(keys(accepted.answered(Reply.NOT_POSSIBLE_FOR_ME, DAY.plusDays(6))))
                .containsExactly("error.placement.cohort.answered");
    }

    @Test
    void onlyWhatIsTrueForAnybodyRefusesAMove() {
        assertThat(keys(HandMove.to(DRAFT, new Pairing(trainee(1), stay(4)), DAY)))
                .containsExactly("error.placement.cohort.no_seat");
        assertThat(keys(HandMove.to(DRAFT, new Pairing(trainee(1), stay(9)), DAY)))
                .containsExactly("error.placement.cohort.no_seat");
        assertThat(keys(HandMove.to(DRAFT, new Pairing(trainee(9), stay(2)), DAY)))
                .containsExactly("error.placement.cohort.not_of_cohort");
    }

    @Test
    void aMovePendingKeepsItsSeatFromOthers() {
        CohortDraft draft = DRAFT.with(moved(UNTICKED));

        assertThat(keys(HandMove.to(draft, new Pairing(trainee(2), stay(2)), DAY)))
                .containsExactly("error.placement.cohort.no_seat");
        assertThat(draft.seatsLeft(new Pairing(trainee(2), stay(2)), DAY.plusDays(7)))
                .isEqualTo(1);
    }

    private static List<Object> seen(HandMove move) {
        CohortDraft draft = DRAFT.with(move);
        List<Object> seen = new ArrayList<>();
        for (int day = 0; day < 15; day++) {
            seen.add(draft.lines(DAY.plusDays(day)));
            seen.add(draft.seatsLeft(new Pairing(trainee(2), move.stay()), DAY.plusDays(day)));
        }
        return seen;
    }

    private static CohortDraft.Line line(CohortDraft draft, int day) {
        return draft.lines(DAY.plusDays(day)).get(0);
    }

    private static HandMove moved(Pairing pair) {
        return done(HandMove.to(DRAFT, pair, DAY));
    }

    private static HandMove done(Outcome<HandMove> outcome) {
        return outcome.fold(move -> move, problems -> {
            throw new AssertionError(problems);
        });
    }

    private static List<String> keys(Outcome<HandMove> outcome) {
        return outcome.fold(move -> Problems.none(), problems -> problems).all().stream()
                .map(Problem::key)
                .toList();
    }

    private static CohortDraft draft() {
        List<UUID> trainees = List.of(trainee(1), trainee(2));
        List<Vacancy> vacancies = List.of(
                new Vacancy(stay(1), 1), new Vacancy(stay(2), 1), new Vacancy(stay(3), 1), new Vacancy(stay(4), 1));
        List<Possible> possible = List.of(possible(1, 1, 10, 9), possible(1, 3, 10, 5), possible(2, 4, 30, 1));
        var question = new CohortQuestion(trainees, vacancies, possible, List.of());
        return new CohortDraft(vacancies, Cohorts.answer(question), List.of());
    }
}
