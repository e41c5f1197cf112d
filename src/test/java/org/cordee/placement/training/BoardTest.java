package org.cordee.placement.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.AgreementStanding.Step;
import org.cordee.placement.PlacementState;
import org.cordee.placement.PresenceRules;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;

class BoardTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final TrainingWorld world = new TrainingWorld();

    @Test
    void itSaysHowFarEachIsWhoIsStuckAndWhoseActItIs() {
        String board = "/training?year=" + year();
        HtmlClient school = world.as(world.trainer);
        assertThat(school.get("/home").words()).as("the first screen").contains("Les personnes en stage");
        assertThat(school.get(board).words()).contains("CSAPA des Essais", "En stage", "Rien n’attend");
        world.confirmed(5);
        assertThat(school.get(board).words())
                .contains(
                        "Le point à mi-stage est à écrire et à signer",
                        "C’est à la personne en stage",
                        "5 h confirmées");
        world.around
                .app
                .database()
                .seed("update placement.placement set referent_account_id = null where id = '" + world.placement + "'");
        assertThat(school.get(board).words()).contains("Personne n’est nommé", "C’est à la direction du lieu");
        assertThat(school.get("/training?year=" + (year() - 3)).words()).contains("Personne en stage cette année");
    }

    @Test
    void anotherSchoolSeesNobodyAndOthersHaveNoBoard() {
        Actor.Person other = world.around.app.account(Role.TRAINER, UUID.randomUUID(), world.around.territory);
        assertThat(world.as(other).get("/training?year=" + year()).words()).contains("Personne en stage cette année");
        for (Actor.Person stranger : List.of(world.around.director, world.around.peerActor, world.around.coordinator)) {
            assertThat(world.as(stranger).get("/training").status()).isEqualTo(403);
        }
        String reminder = "insert into placement.school_reminder values ('%s', 'peer', '2026-01-06')";
        assertThat(world.refuses(other, reminder)).isTrue();
        assertThat(world.refuses(world.around.director, reminder)).isTrue();
    }

    @Test
    void whereNoMailLeavesRemindingSaysSo() {
        world.confirmed(5);
        HtmlClient school = world.as(world.trainer);
        HtmlClient.Answer board = school.get("/training?year=" + year());
        assertThat(school.submit(board, "/training/remind", Map.of()).words()).contains("n’envoie pas de courriel");
    }

    @Test
    void aPauseDoesNotShow() {
        world.confirmed(5);
        String before = world.as(world.trainer).get("/training?year=" + year()).words();
        world.around
                .app
                .database()
                .seed("insert into placement.pause (id, placement_id, since) values" + " (gen_random_uuid(), '"
                        + world.placement + "', '" + world.today.minusDays(3) + "')");
        assertThat(world.as(world.trainer).get("/training?year=" + year()).words())
                .isEqualTo(before);
    }

    @Test
    void eachReasonNamesTheOneWhoActs() {
        BoardLine.Yes all = new BoardLine.Yes(true, true, true);
        assertThat(stuck(PlacementState.PROPOSED, new BoardLine.Yes(true, true, false), Step.NONE))
                .isEqualTo(new Stuck("yes", Stuck.Whose.SCHOOL));
        assertThat(stuck(PlacementState.PROPOSED, new BoardLine.Yes(false, true, true), Step.NONE))
                .isEqualTo(new Stuck("yes", Stuck.Whose.PEER));
        assertThat(stuck(PlacementState.PROPOSED, new BoardLine.Yes(true, false, true), Step.NONE))
                .isEqualTo(new Stuck("yes", Stuck.Whose.DIRECTOR));
        assertThat(stuck(PlacementState.AGREED, all, Step.NONE)).isEqualTo(new Stuck("unwritten", Stuck.Whose.TUTOR));
        assertThat(stuck(PlacementState.AGREED, all, Step.WRITTEN)).isEqualTo(new Stuck("unsent", Stuck.Whose.TUTOR));
        assertThat(stuck(PlacementState.AGREED, all, Step.SIGNING))
                .isEqualTo(new Stuck("signing", Stuck.Whose.DIRECTOR));
        assertThat(stuck(PlacementState.AGREED, all, Step.REFUSED))
                .isEqualTo(new Stuck("refused", Stuck.Whose.DIRECTOR));
        assertThat(stuck(PlacementState.AGREED, all, Step.SIGNED)).isEqualTo(new Stuck("start", Stuck.Whose.TUTOR));
        assertThat(stuck(PlacementState.ENDED, all, Step.SIGNED)).isEqualTo(new Stuck("grid", Stuck.Whose.PEER));
    }

    private static Stuck stuck(PlacementState state, BoardLine.Yes yes, Step agreement) {
        BoardLine line = new BoardLine(
                UUID.randomUUID(),
                null,
                "canari",
                state,
                yes,
                new BoardLine.Ready(true, false),
                new BoardLine.Dates(DAY.minusDays(1), null),
                new PresenceSum(0, 0, null),
                new BoardLine.Talk(null, List.of("peer", "tutor")),
                false);
        return Stuck.of(line, agreement, DAY).orElseThrow();
    }

    private int year() {
        return world.around
                .app
                .bean(PresenceRules.class)
                .teachingYear(world.today.minusDays(200))
                .getYear();
    }
}
