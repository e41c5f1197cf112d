package org.cordee.account.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.time.Agenda;
import org.junit.jupiter.api.Test;

class ToldTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final UUID DATE = new UUID(1, 2);
    private static final Agenda.Slot NEXT_WEEK = Agenda.Slot.of(TODAY.plusDays(7));
    private static final Agenda.Slot LATER = Agenda.Slot.of(TODAY.plusDays(9));

    @Test
    void aDateIsToldOnceAndAgainWhenItMoves() {
        List<Told> first = Told.changes(List.of(), Map.of(DATE, NEXT_WEEK), TODAY);
        assertThat(first).containsExactly(new Told(DATE, NEXT_WEEK, 0, false, null));
        assertThat(Told.changes(first, Map.of(DATE, NEXT_WEEK), TODAY)).isEmpty();
        assertThat(Told.changes(first, Map.of(DATE, LATER), TODAY))
                .containsExactly(new Told(DATE, LATER, 1, false, null));
    }

    @Test
    void aDateThatIsNoMoreIsCalledOffAndMayComeBack() {
        List<Told> off = Told.changes(List.of(new Told(DATE, NEXT_WEEK, 1, false, 1)), Map.of(), TODAY);
        assertThat(off).containsExactly(new Told(DATE, NEXT_WEEK, 2, true, 1));
        assertThat(Told.changes(off, Map.of(), TODAY)).isEmpty();
        assertThat(Told.changes(off, Map.of(DATE, NEXT_WEEK), TODAY))
                .containsExactly(new Told(DATE, NEXT_WEEK, 3, false, 1));
    }

    @Test
    void whatTookPlaceIsNotCalledOff() {
        Told ofToday = new Told(DATE, Agenda.Slot.of(TODAY), 0, false, 0);
        assertThat(Told.changes(List.of(ofToday), Map.of(), TODAY)).isEmpty();
    }

    @Test
    void nobodyIsToldThatSomethingIsOffOfWhichTheyNeverHeard() {
        assertThat(new Told(DATE, NEXT_WEEK, 1, true, null).waitsForLetter()).isFalse();
        assertThat(new Told(DATE, NEXT_WEEK, 0, false, null).waitsForLetter()).isTrue();
        assertThat(new Told(DATE, NEXT_WEEK, 1, true, 0).waitsForLetter()).isTrue();
        assertThat(new Told(DATE, NEXT_WEEK, 1, true, 0).sent().waitsForLetter())
                .isFalse();
    }
}
