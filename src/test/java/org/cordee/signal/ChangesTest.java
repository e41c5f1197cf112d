package org.cordee.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void aFactOpensOnceMovesWithItsDayAndClosesWhenItGoes() {
        Fact fact = fact(DAY);
        Changes first = Changes.of(List.of(fact), List.of());
        assertThat(first.opened()).containsExactly(fact);
        Standing open = new Standing(UUID.randomUUID(), fact.subject(), DAY);

        Changes again = Changes.of(List.of(fact), List.of(open));
        assertThat(again).isEqualTo(new Changes(List.of(), List.of(), List.of()));

        Fact later = new Fact(fact.subject(), fact.structure(), fact.territory(), DAY.plusDays(4));
        Changes moved = Changes.of(List.of(later), List.of(open));
        assertThat(moved.moved()).containsExactly(new Standing(open.id(), open.subject(), DAY.plusDays(4)));
        assertThat(moved.opened()).isEmpty();

        assertThat(Changes.of(List.of(), List.of(open)).closed()).containsExactly(open);
        assertThat(Changes.of(List.of(fact(DAY)), List.of(open)).closed()).containsExactly(open);
    }

    private static Fact fact(LocalDate day) {
        return new Fact(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), day);
    }
}
