package org.cordee.evidence.capitalisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.evidence.Audience;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.Outcomes;
import org.junit.jupiter.api.Test;

class CapsWithdrawalTest {

    private final CapsWorld world = new CapsWorld();

    @Test
    void aTellerWhoLeavesTakesTheirPartsFromEveryEditionAtOnceAndSeesWhereTheyHadBeenUsed() {
        CapsWorld.Table table = world.published(Audience.PUBLIC);
        Outcomes.done(world.move(world.accompanier, table.sheet(), CapsStep.REVISE));
        Outcomes.done(world.move(world.accompanier, table.sheet(), CapsStep.PROPOSE));
        world.answer(world.peer, table.peer(), List.of("course", "origin"), List.of());
        world.answer(world.team, table.team(), List.of("skills", "origin"), List.of("skills"));
        world.publish(table.sheet());
        assertThat(found("jeudi a tout", table.sheet())).isTrue();

        Actors.run(world.peer, () -> world.sheets.leave(world.peer, table.peer()));

        assertThat(world.shownParts(new Actor.Visitor(), table.sheet())).containsExactly("skills");
        assertThat(found("jeudi a tout", table.sheet())).isFalse();
        assertThat(stored(table.sheet(), CapsWorld.PEER_WORDS, CapsWorld.SHARED_WORDS))
                .isZero();
        assertThat(stored(table.sheet(), CapsWorld.TEAM_WORDS)).isEqualTo(3);
        assertThat(CapsWorld.as(
                        world.peer,
                        () -> world.application.bean(SeatQueries.class).uses(table.peer())))
                .extracting(SeatQueries.Use::code)
                .contains("course", "origin");
        assertThat(CapsWorld.as(
                        world.team,
                        () -> world.application.bean(SeatQueries.class).uses(table.team())))
                .filteredOn(SeatQueries.Use::printed)
                .extracting(SeatQueries.Use::place)
                .containsOnly("/evidence/sheets/" + table.sheet() + "/document");
    }

    @Test
    void anErasedAccountTakesItsPartsAndTheSheetStaysWithTheOthers() {
        CapsWorld.Table table = world.published(Audience.PUBLIC);
        world.application
                .database()
                .run(
                        world.peer,
                        sql -> sql.of("delete from account.account where id = :me")
                                .set("me", world.peer.account())
                                .exactlyOne());
        assertThat(world.shownParts(new Actor.Visitor(), table.sheet())).containsExactly("skills");
        assertThat(stored(table.sheet(), CapsWorld.PEER_WORDS, CapsWorld.SHARED_WORDS))
                .isZero();

        world.application
                .database()
                .run(
                        world.accompanier,
                        sql -> sql.of("delete from account.account where id = :me")
                                .set("me", world.accompanier.account())
                                .exactlyOne());
        assertThat(world.shownParts(new Actor.Visitor(), table.sheet())).containsExactly("skills");
        assertThat(world.application
                        .database()
                        .asSuperuser("select accompanied_by as name from evidence.sheet where id = '" + table.sheet()
                                + "' union select accompanied_by from evidence.sheet_edition where sheet_id = '"
                                + table.sheet() + "'"))
                .containsExactly("");
    }

    @Test
    void theCoordinationWithdrawsASheetEverywhere() {
        CapsWorld.Table table = world.published(Audience.PUBLIC);
        Outcomes.done(world.move(world.coordinator, table.sheet(), CapsStep.WITHDRAW));
        assertThat(world.shownParts(new Actor.Visitor(), table.sheet())).isEmpty();
        assertThat(world.shownParts(world.neighbour, table.sheet())).isEmpty();
    }

    @Test
    void theRegionReadsWhatIsForTheRegionAndNobodyBeyond() {
        CapsWorld.Table table = world.published(Audience.REGION);
        assertThat(world.shownParts(world.neighbour, table.sheet())).hasSize(3);
        assertThat(world.shownParts(world.stranger, table.sheet())).isEmpty();
        assertThat(world.shownParts(new Actor.Visitor(), table.sheet())).isEmpty();
    }

    @Test
    void whatIsToldAndADraftAreReadByNobodyElse() {
        CapsWorld.Table table = world.proposed(Audience.PUBLIC);
        Outcomes.done(CapsWorld.as(
                world.peer, () -> world.sheets.tell(world.peer, table.peer(), Map.of("course", "Mes mots."))));
        List<Actor> others = List.of(
                world.coordinator,
                world.team,
                world.neighbour,
                world.stranger,
                world.application.account(Role.PEER, UUID.randomUUID(), world.place.territory()),
                world.application.account(Role.ADMINISTRATOR, null, null),
                new Actor.Visitor(),
                new Actor.Job("retention"));
        for (Actor other : others) {
            assertThat(world.rows(
                            other,
                            "select member_id as id from evidence.sheet_told where member_id = '" + table.peer() + "'"))
                    .as("%s", other)
                    .isEmpty();
            assertThat(world.rows(
                            other,
                            "select sheet_id as id from evidence.sheet_part where code = 'course' and sheet_id = '"
                                    + table.sheet() + "'"))
                    .as("%s", other)
                    .isEmpty();
        }
        assertThat(world.rows(
                        world.accompanier,
                        "select member_id as id from evidence.sheet_told where member_id = '" + table.peer() + "'"))
                .containsExactly(table.peer());
    }

    private boolean found(String words, UUID sheet) {
        return CapsWorld.as(
                        new Actor.Visitor(),
                        () -> world.application.bean(EditionQueries.class).shown(words, "hope"))
                .stream()
                .anyMatch(edition -> edition.sheet().equals(sheet));
    }

    private int stored(UUID sheet, String... words) {
        return world.application
                .database()
                .asSuperuser("select 'x' as name from evidence.sheet_part where sheet_id = '" + sheet
                        + "' and words in ('" + String.join("', '", words) + "')")
                .size();
    }
}
