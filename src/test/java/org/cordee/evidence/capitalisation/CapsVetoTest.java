package org.cordee.evidence.capitalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.cordee.evidence.Audience;
import org.cordee.platform.Outcome;
import org.cordee.platform.StaleVersion;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.SqlStates;
import org.cordee.testkit.Outcomes;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class CapsVetoTest {

    private final CapsWorld world = new CapsWorld();

    @Test
    void aSheetAppearsOnceEveryTellerAnsweredAndTheCoordinationHasReadIt() {
        CapsWorld.Table table = world.proposed(Audience.PUBLIC);
        assertThat(world.state(table.sheet())).isEqualTo(CapsState.PROPOSED);
        assertThat(drafts(table.sheet(), world.coordinator)).isEmpty();
        assertThatThrownBy(() -> world.move(world.coordinator, table.sheet(), CapsStep.REVIEW))
                .isInstanceOf(NotAllowed.class);

        world.answer(world.peer, table.peer(), List.of("course", "origin"), List.of());
        assertThat(world.state(table.sheet())).isEqualTo(CapsState.PROPOSED);
        world.answer(world.team, table.team(), List.of("skills", "origin"), List.of());
        assertThat(world.state(table.sheet())).isEqualTo(CapsState.VALIDATED);
        assertThat(drafts(table.sheet(), world.coordinator)).containsExactly("course", "origin", "skills");
        assertThat(world.shownParts(new Actor.Visitor(), table.sheet())).isEmpty();

        world.publish(table.sheet());
        assertThat(world.shownParts(new Actor.Visitor(), table.sheet())).containsExactly("course", "origin", "skills");
    }

    @Test
    void aRefusedPartDoesNotAppearAndNothingTellsWhoRefused() {
        CapsWorld.Table table = world.proposed(Audience.PUBLIC);
        world.answer(world.peer, table.peer(), List.of("course"), List.of());
        world.answer(world.team, table.team(), List.of("skills", "origin"), List.of());

        assertThat(drafts(table.sheet(), world.coordinator)).containsExactly("course", "skills");
        world.publish(table.sheet());

        assertThat(world.shownParts(new Actor.Visitor(), table.sheet())).containsExactly("course", "skills");
        for (Actor.Person reader : List.of(world.coordinator, world.accompanier, world.team, world.neighbour)) {
            assertThat(world.rows(
                            reader,
                            "select member_id as id from evidence.sheet_answer where member_id = '" + table.peer()
                                    + "'"))
                    .isEmpty();
        }
        assertThat(world.rows(world.coordinator, "select member_id as id from evidence.sheet_voice"))
                .isEmpty();
    }

    @Test
    void theOthersMayRefuseThatTheRestAppearsWithoutAPart() {
        CapsWorld.Table table = world.proposed(Audience.PUBLIC);
        world.answer(world.peer, table.peer(), List.of("course"), List.of());
        Outcomes.done(CapsWorld.as(
                world.team,
                () -> world.sheets.answer(
                        world.team, table.team(), new CapsAnswer(List.of("skills", "origin"), List.of(), false))));

        assertThat(Outcomes.keys(world.move(world.coordinator, table.sheet(), CapsStep.REVIEW)))
                .containsExactly("error.capitalisation.not_without");
        Outcomes.done(CapsWorld.as(
                world.coordinator,
                () -> world.sheets.move(world.coordinator, table.sheet(), CapsStep.GIVE_BACK, "À reprendre.")));
        assertThat(world.state(table.sheet())).isEqualTo(CapsState.DRAFT);
    }

    @Test
    void theDatabasePublishesNothingThatWasNotAgreed() {
        CapsWorld.Table table = world.proposed(Audience.PUBLIC);
        UUID sheet = table.sheet();
        refused(world.coordinator, "update evidence.sheet set state = 'reviewed' where id = '" + sheet + "'");
        refused(world.coordinator, "select evidence.freeze_parts('" + sheet + "', 1)");
        refused(
                world.coordinator,
                "insert into evidence.sheet_part (sheet_id, edition, code, words) values ('" + sheet
                        + "', 1, 'x', 'x')");
        refused(
                world.accompanier,
                "insert into evidence.sheet_part (sheet_id, edition, code, words) values ('" + sheet
                        + "', 0, 'x', 'x')");
        assertThatThrownBy(() -> world.application
                        .database()
                        .run(
                                world.accompanier,
                                sql -> sql.of(
                                                "update evidence.sheet_part set words = 'x' where code = 'course' and sheet_id = '"
                                                        + sheet + "'")
                                        .exactlyOne()))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void changingTheDraftAsksEverybodyAgain() {
        CapsWorld.Table table = world.proposed(Audience.PUBLIC);
        world.answer(world.peer, table.peer(), List.of("course", "origin"), List.of());
        world.answer(world.team, table.team(), List.of("skills", "origin"), List.of());
        Outcomes.done(world.move(world.accompanier, table.sheet(), CapsStep.REWORK));
        world.write(table.sheet(), "course", "Autre chose.", List.of(table.peer()));
        Outcomes.done(world.move(world.accompanier, table.sheet(), CapsStep.PROPOSE));
        assertThat(world.state(table.sheet())).isEqualTo(CapsState.PROPOSED);
    }

    @Test
    void whoeverBelongsToTheStructureDoesNotAccompany() {
        for (Actor.Person inside : List.of(world.team, world.neighbour)) {
            assertThat(Outcomes.keys(CapsWorld.as(
                            inside,
                            () -> world.sheets.open(
                                    inside, world.place.structure(), "moi", world.frame(Audience.REGION)))))
                    .containsExactly("error.capitalisation.inside");
        }
        UUID sheet = world.table(Audience.REGION).sheet();
        String code = CapsWorld.as(
                world.coordinator,
                () -> world.application
                        .bean(InviteCaps.class)
                        .handle(world.coordinator, sheet, true)
                        .shown());
        assertThat(Outcomes.keys(CapsWorld.as(world.neighbour, () -> world.sheets.join(code, "moi"))))
                .containsExactly("error.capitalisation.code.inside");
        assertThat(Outcomes.keys(CapsWorld.as(world.peer, () -> world.sheets.join(code, "moi"))))
                .containsExactly("error.capitalisation.code.twice");
        Actor.Person other = world.application.account(Role.PROFESSIONAL, UUID.randomUUID(), world.place.territory());
        assertThat(CapsWorld.as(other, () -> world.sheets.join(code, "Un autre")))
                .isInstanceOf(Outcome.Done.class);
        assertThat(world.rows(world.accompanier, "select id from evidence.sheet where id = '" + sheet + "'"))
                .isEmpty();
        assertThat(world.rows(other, "select id from evidence.sheet where id = '" + sheet + "'"))
                .containsExactly(sheet);
    }

    private List<String> drafts(UUID sheet, Actor reader) {
        return CapsWorld.as(
                        reader, () -> world.application.bean(CapsQueries.class).draft(sheet))
                .stream()
                .map(CapsPart::code)
                .toList();
    }

    private void refused(Actor.Person actor, String statement) {
        assertThatThrownBy(() -> world.application.database().run(actor, sql -> {
                    if (statement.startsWith("select")) {
                        sql.of(statement).call();
                    } else {
                        sql.of(statement).exactlyOne();
                    }
                }))
                .as(statement)
                .isInstanceOf(DataAccessException.class)
                .matches(SqlStates::refusedByRowSecurity);
    }
}
