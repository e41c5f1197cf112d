package org.cordee.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Awaiting;
import org.cordee.reference.ReferencePacks;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.Outcomes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a coordinator reads of the region: decided from rows, then through the whole chain. */
class RegionBoardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final PathContent CONTENT =
            new ReferencePacks().version("pathway", 2).orElseThrow().as(PathContent.class);

    @Test
    void anArrivalIsBlockedFromFourteenDaysBeforeAndOnlyWhileAStepBeforeItIsOpen() {
        assertThat(path(TODAY.plusDays(14), "status").isBlocked(TODAY)).isTrue();
        assertThat(path(TODAY.minusDays(3), "status").isBlocked(TODAY)).isTrue();
        assertThat(path(TODAY.plusDays(15), "status").isBlocked(TODAY)).isFalse();
        assertThat(path(null, "status").isBlocked(TODAY)).isFalse();
        assertThat(path(TODAY, "onboarding", "trial").isBlocked(TODAY)).isFalse();
    }

    @Test
    void whoeverIsAlreadyHereIsNeverBlockedAndWhatIsToCatchUpIsNotWhereOneStands() {
        RegionPath here = RegionPath.of(row(Entry.PEER_HERE, TODAY, "44", 0, "idea", "running"), CONTENT);
        assertThat(here.isBlocked(TODAY)).isFalse();
        assertThat(here.phase()).isEqualTo(Phase.RUN);
    }

    @Test
    void stepsAreCountedInTheirPhaseAndDepartmentsWithoutAnybodyComeFirst() {
        RegionBoard board = new RegionBoard(
                List.of(
                        path(TODAY.plusDays(2), "status", "meeting"),
                        path(TODAY.plusDays(90), "status"),
                        path(null, "team", "status"),
                        path(null)),
                List.of(new RegionQueries.Department("44", "Un", 3), new RegionQueries.Department("49", "Deux", 0)),
                TODAY);
        assertThat(board.in(Phase.PREPARE)).isEqualTo(3);
        assertThat(board.in(Phase.PASS_ON)).as("nothing left").isEqualTo(1);
        assertThat(board.standing(Phase.PREPARE))
                .extracting(line -> line.step().code(), RegionBoard.Standing::paths, RegionBoard.Standing::blocked)
                .containsExactly(tuple("team", 1, 0), tuple("status", 2, 1));
        assertThat(board.places())
                .extracting(place -> place.department().code())
                .containsExactly("49", "44");
        assertThat(board.places().get(1).blocked()).isEqualTo(1);
        assertThat(board.blocking()).extracting(Awaiting.Item::weight).containsExactly(Awaiting.Weight.BLOCKS);
    }

    @Test
    void theCoordinatorSeesWhatIsBlockedAndNobodyElseSeesTheRegion() {
        PlacementWorld world = new PlacementWorld();
        HtmlClient director = world.as(world.director);
        Outcomes.done(Actors.as(
                world.director,
                () -> world.app
                        .bean(StartPath.class)
                        .handle(world.director, new StartPath.Command(world.structure, Entry.NEW_PEER, null, null))));
        world.app
                .database()
                .seed("update pathway.path set arrival_on = current_date + 5 where structure_id = '" + world.structure
                        + "'; update pathway.step set due_on = current_date - 1 where code = 'idea' and path_id in"
                        + " (select id from pathway.path where structure_id = '" + world.structure + "')");
        HtmlClient.Answer region = world.as(world.coordinator).get("/board");
        assertThat(region.words())
                .contains(
                        "Ce qui demande de l’aide cette semaine",
                        "CSAPA des Essais : 7 étapes à finir avant l’arrivée",
                        "1 bloqué, 1 en retard",
                        "Loire-Atlantique",
                        "Pas encore de pair·e ici")
                .doesNotContain("??", PlacementWorld.NAME);
        assertThat(director.get("/board").words())
                .contains("Ce qui bloque", "7 étapes à finir", "L’idée et l’intention")
                .doesNotContain("Par département");
        for (Actor.Person other : List.of(
                world.director,
                world.peerActor,
                world.app.account(Role.COORDINATOR, UUID.randomUUID(), UUID.randomUUID()),
                world.app.account(Role.FUNDER, UUID.randomUUID(), world.territory))) {
            assertThat(world.app
                            .database()
                            .<Integer>as(
                                    other,
                                    sql -> sql.of("select path_id from pathway.region_paths()")
                                                    .list(row -> row.uuid("path_id"))
                                                    .size()
                                            + sql.of("select code from pathway.region_departments()")
                                                    .list(row -> row.text("code"))
                                                    .size()))
                    .as("%s", other.role())
                    .isZero();
        }
    }

    @Test
    void whatRemainsOfAPathIsKeptWhoeverTicksAtOneMoment() {
        PlacementWorld world = new PlacementWorld();
        UUID path = Outcomes.done(Actors.as(
                world.director,
                () -> world.app
                        .bean(StartPath.class)
                        .handle(world.director, new StartPath.Command(world.structure, Entry.NEW_PEER, null, null))));
        List<String> codes = List.of("idea", "diagnosis", "project", "team", "mission", "status", "meeting", "trial");
        codes.parallelStream()
                .forEach(code -> Outcomes.done(Actors.as(
                        world.director, () -> world.app.bean(WorkPath.class).finish(world.director, path, code))));
        Outcomes.done(Actors.as(
                world.director,
                () -> world.app
                        .bean(WorkPath.class)
                        .goPast(world.director, path, "agreement", "Signé chez notre voisin, copie au dossier")));
        assertThat(remaining(world, path)).isEqualTo("onboarding running evaluation sustain tell");
        Actors.as(
                world.director,
                () -> world.app
                        .bean(WorkPath.class)
                        .plan(world.director, path, "idea", new WorkPath.Plan(null, null, false)));
        assertThat(remaining(world, path)).startsWith("idea onboarding");
    }

    private static String remaining(PlacementWorld world, UUID path) {
        return world.app
                .database()
                .asSuperuser("select array_to_string(steps, ' ') as name from pathway.remaining where path_id = '"
                        + path + "'")
                .get(0);
    }

    @Test
    void threeThingsForTheReferentAndTheRestOneLinkFurther() {
        PlacementWorld world = new PlacementWorld();
        for (int turn = 0; turn < 5; turn++) {
            UUID placement = world.seeded(UUID.randomUUID(), world.structure, world.referent, world.deputy, "active");
            world.app
                    .database()
                    .seed("update placement.placement set ends_on = current_date + 3 where id = '" + placement + "'");
        }
        HtmlClient.Answer board = world.as(world.referent).get("/board");
        assertThat(board.page().select("#due-title ~ ol li")).hasSize(3);
        assertThat(board.words()).contains("Et ensuite (");
        assertThat(board.page().select("#due-title ~ ol a").eachAttr("href").get(0))
                .contains("/placements/")
                .endsWith("/ending");
    }

    private static RegionPath path(@Nullable LocalDate arrival, String... open) {
        return RegionPath.of(row(Entry.NEW_PEER, arrival, "44", 0, open), CONTENT);
    }

    private static RegionPath.Row row(
            Entry entry, @Nullable LocalDate arrival, String department, int overdue, String... open) {
        return new RegionPath.Row(UUID.randomUUID(), "Essai", department, entry, 2, arrival, List.of(open), overdue);
    }
}
