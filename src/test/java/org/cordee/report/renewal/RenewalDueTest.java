package org.cordee.report.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.cordee.funding.Post;
import org.cordee.platform.web.Awaiting.Item;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The same post and its file, day after day. */
class RenewalDueTest {

    private static final LocalDate LAST = LocalDate.of(2027, 9, 30);
    private static final Post POST = new Post(
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            "Poste de jour",
            50,
            LAST.minusYears(3),
            LAST,
            21_000,
            null,
            0);

    @Test
    void nothingIsAskedBeforeNineMonthsThenToBegin() {
        assertThat(due(null, LAST.minusMonths(9).minusDays(1))).isEmpty();
        assertThat(due(null, LAST.minusMonths(9)))
                .singleElement()
                .satisfies(one -> assertThat(one.key()).isEqualTo("renewal.due.begin"))
                .satisfies(one -> assertThat(one.day()).isEqualTo(LAST.minusMonths(6)));
    }

    @Test
    void aFileBegunIsAskedForAtSixMonths() {
        Renewal begun = renewal(null, null, null);

        assertThat(due(begun, LAST.minusMonths(6).minusDays(1))).isEmpty();
        assertThat(keys(begun, LAST.minusMonths(6))).containsExactly("renewal.due.send");
    }

    @Test
    void aFileSentIsQuietUntilTheLastMonth() {
        Renewal sent = renewal(LAST.minusMonths(5), null, null);

        assertThat(due(sent, LAST.minusMonths(1).minusDays(1))).isEmpty();
        assertThat(keys(sent, LAST.minusMonths(1))).containsExactly("renewal.due.answer");
    }

    @Test
    void itStopsOnceItIsAnsweredAndTheNextPostIsWritten() {
        Renewal refused = renewal(LAST.minusMonths(5), Answer.REFUSED, null);
        Renewal granted = renewal(LAST.minusMonths(5), Answer.GRANTED, null);
        Renewal followed = renewal(LAST.minusMonths(5), Answer.GRANTED, UUID.randomUUID());

        for (LocalDate day = LAST.minusMonths(9); day.isBefore(LAST.plusMonths(4)); day = day.plusDays(5)) {
            assertThat(due(refused, day)).isEmpty();
            assertThat(due(followed, day)).isEmpty();
            assertThat(keys(granted, day)).containsExactly("renewal.due.next");
        }
    }

    private static Renewal renewal(@Nullable LocalDate sent, @Nullable Answer answer, @Nullable UUID next) {
        boolean granted = answer != null && answer != Answer.REFUSED;
        return new Renewal(
                UUID.randomUUID(),
                POST.id(),
                new RenewalRequest("", "", null, null),
                new Renewal.Dates(LAST.minusMonths(9), sent, answer == null ? null : sent),
                null,
                answer,
                granted ? new Renewal.Grant(21_000, 12) : null,
                next,
                0);
    }

    private static Stream<Item> due(@Nullable Renewal renewal, LocalDate day) {
        return RenewalDue.due(POST, renewal, day);
    }

    private static Stream<String> keys(Renewal renewal, LocalDate day) {
        return due(renewal, day).map(Item::key);
    }
}
