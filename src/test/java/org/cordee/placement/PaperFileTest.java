package org.cordee.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.SqlStates;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class PaperFileTest {

    private final PlacementWorld world = new PlacementWorld();
    private final UUID id = world.seeded(world.peer, world.structure, world.referent, world.deputy, "agreed");
    private final String path = "/placements/" + id;

    @Test
    void outsideTheStructureACheckNotDoneReadsLikeAnyMissingPaper() {
        without("clearance", "eligibility");
        List<String> withoutCheck = outside();
        world.app.database().seed("""
                insert into placement.clearance (placement_id, kind, checked_on) values ('%1$s', 'eligibility', '2026-01-05');
                delete from placement.paper where placement_id = '%1$s' and kind = 'insurance'""".formatted(id));
        assertThat(outside()).isEqualTo(withoutCheck);
        assertThat(withoutCheck)
                .allSatisfy(words -> assertThat(words)
                        .contains("dossier en cours")
                        .doesNotContain("Vérification")
                        .doesNotContain("empêchement")
                        .doesNotContain("Assurance"));
        assertThat(world.as(world.peerActor).get(path).words())
                .contains("Le dossier est en cours")
                .doesNotContain("Réunir");
        assertThat(world.as(world.director).get(path).words()).contains("Réunir : Assurance");
    }

    @Test
    void ofACheckOnlyNoObstacleIsKeptAndNothingGoesToTheAudit() {
        without("clearance", "eligibility");
        HtmlClient director = world.as(world.director);
        director.post(path + "/papers", director.get(path), Map.of("paper", "eligibility"));
        HtmlClient.Answer done = director.get(path);
        assertThat(done.words()).contains("Vérifié, sans obstacle, le").contains("par ");
        director.post(path + "/papers", done, Map.of("paper", "eligibility", "missing", "true"));
        assertThat(director.get(path).words()).doesNotContain("Vérifié, sans obstacle, le");
        assertThat(world.app.database().asSuperuser("""
                        select column_name as name from information_schema.columns
                         where table_schema = 'placement' and table_name = 'clearance' order by 1"""))
                .containsExactly("checked_by", "checked_on", "kind", "placement_id");
        assertThat(world.app
                        .database()
                        .asSuperuser("select object as name from platform.audit_entry where object like '%clearance%'"))
                .isEmpty();
        assertThatThrownBy(() -> world.app.database().seed("""
                insert into placement.paper (placement_id, kind, marked_on) values ('%s', 'eligibility', '2026-01-05')""".formatted(id)))
                .hasMessageContaining("paper_is_no_check");
    }

    @Test
    void aMarkTakenBackLeavesNoDifferenceInAnyTable() {
        without("clearance", "eligibility");
        HtmlClient director = world.as(world.director);
        HtmlClient.Answer page = director.get(path);
        List<String> never = world.app.database().contents();
        Map<String, String> mark = Map.of("paper", "eligibility");
        assertThat(director.post(path + "/papers", page, mark).status()).isEqualTo(200);
        assertThat(world.app.database().changedSince(never)).containsExactly("placement.clearance");
        assertThat(director.post(path + "/papers", page, mark).status())
                .as("pressed twice")
                .isEqualTo(200);
        HtmlClient.Answer marked = director.get(path);
        director.post(path + "/papers", marked, Map.of("paper", "eligibility", "missing", "true"));
        assertThat(world.app.database().changedSince(never)).isEmpty();
    }

    @Test
    void theDatabaseRefusesAStartWithABlockingPaperMissing() {
        HtmlClient referent = world.as(world.referent);
        without("paper", "insurance");
        assertThat(referent.submit(referent.get(path), path + "/moves/start", Map.of())
                        .status())
                .isEqualTo(422);
        assertThatThrownBy(this::startBehindTheRules)
                .isInstanceOf(DataIntegrityViolationException.class)
                .satisfies(problem -> assertThat(SqlStates.constraint(problem)).contains("placement_papers_complete"));
        world.app.database().seed("""
                insert into placement.paper (placement_id, kind, marked_on, valid_until)
                values ('%s', 'insurance', '2026-01-05', '2026-01-06')""".formatted(id));
        assertThatThrownBy(this::startBehindTheRules).isInstanceOf(DataIntegrityViolationException.class);
        world.app.database().seed("update placement.paper set valid_until = '2099-01-01' where kind = 'insurance'");
        assertThat(referent.submit(referent.get(path), path + "/moves/start", Map.of())
                        .words())
                .contains("En cours");
    }

    @Test
    void aPaperThatEndsAsksItsLastDayAndIsToldOnTheListBeforeItEnds() {
        world.app.database().seed("update placement.placement set papers_version = 2 where id = '" + id + "'");
        without("paper", "insurance");
        HtmlClient referent = world.as(world.referent);
        HtmlClient.Answer undated = referent.post(path + "/papers", referent.get(path), Map.of("paper", "insurance"));
        assertThat(undated.status()).isEqualTo(422);
        assertThat(undated.words()).contains("écrivez le dernier jour de validité");
        referent.submit(referent.get(path + "/frame"), path + "/frame", Map.of());
        String soon = LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(20).toString();
        referent.post(path + "/papers", referent.get(path), Map.of("paper", "insurance", "validUntil", soon));
        assertThat(referent.get(path).words()).contains("finit dans 30 jours au plus");
        assertThat(referent.get("/placements").words()).contains("Documents à renouveler");
        assertThat(world.as(world.coordinator).get("/placements").words()).doesNotContain("Documents à renouveler");
    }

    @Test
    void hoursOfACourseAreRefusedOutsideATraining() {
        HtmlClient director = world.as(world.director);
        HtmlClient.Answer refused =
                director.submit(director.get(path), path + "/circumstances", Map.of("taughtHours", "250"));
        assertThat(refused.status()).isEqualTo(422);
        HtmlClient.Answer minors =
                director.submit(director.get(path), path + "/circumstances", Map.of("minors", "true"));
        assertThat(minors.status()).isEqualTo(200);
        assertThat(world.as(world.colleague)
                        .post(path + "/circumstances", world.as(world.colleague).get("/placements"), Map.of())
                        .status())
                .isIn(403, 404);
    }

    private void startBehindTheRules() {
        world.app
                .database()
                .run(world.director, sql -> sql.of("""
                        update placement.placement set state = 'active', started_on = '2026-01-07' where id = :id""").set("id", id).exactlyOne());
    }

    private void without(String table, String kind) {
        world.app
                .database()
                .seed("delete from placement." + table + " where placement_id = '" + id + "' and kind = '" + kind
                        + "'");
    }

    private List<String> outside() {
        world.app
                .database()
                .seed("update placement.placement set association_id = '" + world.association + "' where id = '" + id
                        + "'");
        Actor.Person carrier = world.app.account(Role.ASSOCIATION, world.association, world.territory);
        HtmlClient referent = world.as(world.referent);
        referent.submit(
                referent.get(path + "/frame"), path + "/frame", Map.of("association", world.association.toString()));
        return List.of(
                world.as(world.coordinator).get(path).words(),
                world.as(carrier).get(path).words());
    }
}
