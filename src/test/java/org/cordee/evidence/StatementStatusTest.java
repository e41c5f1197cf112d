package org.cordee.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.evidence.StatementStatus.ARCHIVED;
import static org.cordee.evidence.StatementStatus.DRAFT;
import static org.cordee.evidence.StatementStatus.PUBLIC;
import static org.cordee.evidence.StatementStatus.REGION;

import java.util.List;
import java.util.UUID;
import org.cordee.statistics.ClaimLevel;
import org.junit.jupiter.api.Test;

class StatementStatusTest {

    @Test
    void anAuthorNeverLetsEverybodyReadByThemselves() {
        assertThat(DRAFT.next(true, false)).containsExactly(REGION, ARCHIVED);
        assertThat(REGION.next(true, false)).containsExactly(ARCHIVED);
        assertThat(PUBLIC.next(true, false)).containsExactly(REGION, ARCHIVED);
        assertThat(ARCHIVED.next(true, false)).containsExactly(DRAFT);
    }

    @Test
    void theCoordinationOpensAndClosesWhatOthersWroteAndNoMore() {
        assertThat(DRAFT.next(false, true)).isEmpty();
        assertThat(REGION.next(false, true)).containsExactly(PUBLIC);
        assertThat(PUBLIC.next(false, true)).containsExactly(REGION);
        assertThat(ARCHIVED.next(false, true)).isEmpty();
        assertThat(REGION.next(true, true)).containsExactly(PUBLIC, ARCHIVED);
        assertThat(PUBLIC.next(false, false)).isEmpty();
    }

    @Test
    void aNewVersionOfWhatEverybodyReadIsReadAgainFirst() {
        assertThat(PUBLIC.afterChange(false)).isEqualTo(REGION);
        assertThat(PUBLIC.afterChange(true)).isEqualTo(PUBLIC);
        assertThat(DRAFT.afterChange(false)).isEqualTo(DRAFT);
    }

    @Test
    void theHistoryNamesWhatChanged() {
        StatementDraft before = draft("Un titre", "On observe plus de venues.", ClaimLevel.ACTIVITY);
        StatementDraft now = draft("Un titre", "On observe moins d’attente.", ClaimLevel.BEFORE_AFTER);
        assertThat(AddedHistory.changed(before, now)).containsExactly("claim", "level");
        assertThat(AddedHistory.changed(now, now)).isEmpty();
    }

    private static StatementDraft draft(String title, String claim, ClaimLevel level) {
        return new StatementDraft(
                "", StatementKind.PROBLEM, title, claim, level, List.of("hope"), List.of(), List.<UUID>of(), "");
    }
}
