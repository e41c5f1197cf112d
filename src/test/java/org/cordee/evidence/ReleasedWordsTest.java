package org.cordee.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cordee.testkit.Outcomes.done;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.SqlStates;
import org.cordee.platform.time.Today;
import org.cordee.testkit.FundedStructure;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class ReleasedWordsTest {

    private final TestApplication application = TestApplication.real();
    private final Testimonies testimonies = application.bean(Testimonies.class);
    private final FundedStructure place = FundedStructure.in(application.database());
    private final Actor.Person peer = application.account(Role.PEER, UUID.randomUUID(), place.territory());
    private final Actor.Person coordinator =
            application.account(Role.COORDINATOR, place.territory(), place.territory());
    private final Actor.Person director = application.account(Role.DIRECTOR, place.structure(), place.territory());

    @Test
    void aTextIsChosenForThoseWhoMaySeeItAndForPrintOnlyIfItsTellerAccepts() {
        UUID forAll = release(Audience.PUBLIC, true);
        UUID inTheRegion = release(Audience.REGION, false);

        assertThat(chosen(director, Audience.REGION, false)).contains(forAll, inTheRegion);
        assertThat(chosen(director, Audience.REGION, true)).contains(forAll).doesNotContain(inTheRegion);
        assertThat(chosen(director, Audience.PUBLIC, false)).contains(forAll).doesNotContain(inTheRegion);
        assertThat(chosen(new Actor.Visitor(), Audience.REGION, false))
                .contains(forAll)
                .doesNotContain(inTheRegion);
        ReleasedWords first = Actors.as(director, () -> testimonies.stillReleased(List.of(forAll), true))
                .get(0);
        assertThat(first.speaker()).isEqualTo(ReleasedWords.Speaker.PERSON);
        assertThat(first.firstWords()).hasSizeLessThan(161).endsWith("…");
    }

    @Test
    void eachUseIsToldToTheTellerOnceAndPrintApart() {
        UUID forAll = release(Audience.PUBLIC, true);
        for (boolean printed : List.of(false, true, true)) {
            assertThat(Actors.as(director, () -> testimonies.noteUse(director, forAll, "Dépliant", printed)))
                    .isInstanceOf(Outcome.Done.class);
        }
        assertThat(Actors.as(
                        peer, () -> application.bean(NarrativeQueries.class).uses(forAll)))
                .filteredOn(use -> use.place().equals("Dépliant"))
                .extracting(ReleaseUse::printed)
                .containsExactlyInAnyOrder(false, true);
    }

    @Test
    void whatIsNotForPrintOrWithdrawnIsNotUsedEvenByStatement() {
        UUID inTheRegion = release(Audience.REGION, false);
        assertThat(Actors.as(director, () -> testimonies.noteUse(director, inTheRegion, "Dépliant", true)))
                .isInstanceOf(Outcome.Refused.class);
        assertThatThrownBy(() -> application
                        .database()
                        .run(director, sql -> sql.of("""
                        insert into evidence.release_use (release_id, place, printed, used_on)
                        values (:id, 'Dépliant', true, '2026-01-01')""").set("id", inTheRegion).exactlyOne()))
                .isInstanceOf(DataAccessException.class)
                .matches(SqlStates::refusedByRowSecurity);
        UUID narrative = Actors.as(
                        peer, () -> application.bean(NarrativeQueries.class).mine(peer.account()))
                .get(0)
                .id();
        Actors.run(peer, () -> testimonies.withdraw(peer, narrative));
        assertThat(Actors.as(director, () -> testimonies.stillReleased(List.of(inTheRegion), false)))
                .isEmpty();
        assertThat(Actors.as(director, () -> testimonies.noteUse(director, inTheRegion, "Dépliant", false)))
                .isInstanceOf(Outcome.Refused.class);
    }

    private List<UUID> chosen(Actor actor, Audience audience, boolean forPrint) {
        return Actors.as(actor, () -> testimonies.released("hope", audience, forPrint)).stream()
                .map(ReleasedWords::id)
                .toList();
    }

    private UUID release(Audience audience, boolean print) {
        var draft = new NarrativeDraft("Un mardi", List.of("hope"), Map.of("words", "On a parlé. ".repeat(30)));
        UUID text = done(Actors.as(peer, () -> testimonies.tell(peer, false, draft)));
        var later = application.bean(Today.class).date().plusMonths(6);
        UUID release = done(Actors.as(
                peer, () -> testimonies.offer(peer, text, new Offer("une paire", audience, print, later, true))));
        return done(Actors.as(coordinator, () -> testimonies.accept(coordinator, release)));
    }
}
