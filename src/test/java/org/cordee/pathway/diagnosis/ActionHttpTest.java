package org.cordee.pathway.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;

/** What a team agrees to do, through the whole chain. */
class ActionHttpTest {

    private static final String WHAT = "canari action : écrire les trois colonnes";

    private final DiagnosisWorld team = new DiagnosisWorld();
    private final String list = "/paths/" + team.path + "/actions";
    private final HtmlClient referent = team.world.as(team.world.referent);

    @Test
    void anActionIsAgreedDoneOpenedAgainSaidBetterAndTakenBack() {
        HtmlClient.Answer empty = referent.get(list + "?practice=role");
        assertThat(empty.words()).contains("Rien n’est encore décidé", "Écrivez trois colonnes");
        HtmlClient.Answer agreed = referent.submit(
                empty, list, Map.of("what", WHAT, "owner", "infirmier·e", "dueOn", "2020-01-01", "essential", "true"));
        assertThat(agreed.words()).contains(WHAT, "infirmier·e", "à finir avant l’arrivée", "date passée");
        assertThat(team.world.app.database().asSuperuser("select practice as name from pathway.action"))
                .contains("role");

        String action = action();
        HtmlClient.Answer done = referent.submit(agreed, action + "/done", Map.of());
        assertThat(done.words()).contains("fait le", "Tout ce qui était décidé est fait");
        HtmlClient.Answer again = referent.submit(done, action + "/done", Map.of());
        assertThat(again.words()).doesNotContain("fait le");
        HtmlClient.Answer form = referent.get(action);
        assertThat(form.page().select("textarea[name=what]").text()).isEqualTo(WHAT);
        HtmlClient.Answer changed = referent.submit(form, action, Map.of("what", "afficher la fiche"));
        assertThat(changed.words()).contains("afficher la fiche").doesNotContain(WHAT);
        HtmlClient.Answer before = referent.get(action);
        HtmlClient.Answer gone = referent.submit(before, action + "/remove", Map.of());
        assertThat(gone.words()).contains("Rien n’est encore décidé");
        assertThat(referent.submit(before, action + "/remove", Map.of()).status())
                .isEqualTo(200);
    }

    @Test
    void whatWouldReachAPersonIsRefused() {
        HtmlClient.Answer page = referent.get(list);
        assertThat(referent.submit(page, list, Map.of("what", "")).status()).isEqualTo(422);
        HtmlClient.Answer phone = referent.submit(page, list, Map.of("what", "appeler le 06 12 34 56 78"));
        assertThat(phone.status()).isEqualTo(422);
        assertThat(phone.page().select("textarea[name=what]").text()).contains("06 12");
        assertThat(referent.submit(page, list, Map.of("what", WHAT, "owner", "a@b.fr"))
                        .status())
                .isEqualTo(422);
        assertThat(referent.get(list).words()).contains("Rien n’est encore décidé");
    }

    @Test
    void theStructureAndItsCoordinationReadActionsAndNobodyElse() {
        referent.submit(referent.get(list), list, Map.of("what", WHAT));
        assertThat(team.director().get(list).words()).contains(WHAT);
        assertThat(team.world.as(team.world.coordinator).get(list).words()).contains(WHAT);
        for (Actor.Person stranger : List.of(
                team.world.app.account(Role.FUNDER, UUID.randomUUID(), team.world.territory),
                team.world.peerActor,
                team.world.app.account(Role.ADMINISTRATOR, null, null),
                team.world.app.account(Role.DIRECTOR, team.world.elsewhere, team.world.territory),
                team.world.app.account(Role.COORDINATOR, UUID.randomUUID(), null))) {
            HtmlClient client = team.world.as(stranger);
            assertThat(client.get(list).status()).as("%s", stranger).isIn(403, 404);
            assertThat(client.get(action()).status()).as("%s", stranger).isIn(403, 404);
            int seen = team.world
                    .app
                    .database()
                    .as(
                            stranger,
                            sql -> sql.of("select id from pathway.action")
                                    .list(row -> row.uuid("id"))
                                    .size());
            assertThat(seen).as("%s", stranger).isZero();
        }
    }

    private String action() {
        return "/actions/"
                + team.world
                        .app
                        .database()
                        .asSuperuser("select id::text as name from pathway.action where path_id = '" + team.path + "'")
                        .get(0);
    }
}
