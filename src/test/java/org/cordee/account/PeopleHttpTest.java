package org.cordee.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

/** Who manages people never learns when they come: an absence would show a pause. */
class PeopleHttpTest {

    private final TestApplication application = TestApplication.real();
    private final UUID territory = UUID.randomUUID();
    private final Actor.Person coordinator = application.account(Role.COORDINATOR, territory, territory);
    private final Actor.Person peer = application.account(Role.PEER, UUID.randomUUID(), territory);

    @Test
    void thePageIsTheSameWhetherAPeerComesOrNot() {
        HtmlClient desk = application.signedIn(coordinator);
        String absent = desk.get("/people").words();
        assertThat(absent).contains("Pair aidant·e");
        uses("2026-01-05");
        assertThat(desk.get("/people").words()).isEqualTo(absent);
        uses("2026-11-20");
        assertThat(desk.get("/people").words()).isEqualTo(absent);
    }

    @Test
    void theDatabaseTellsItsOwnerAlone() {
        uses("2026-01-05");
        assertThat(days(peer)).isEqualTo(1);
        assertThat(days(SessionSource.DOOR)).isPositive();
        assertThat(days(coordinator)).isZero();
        assertThat(days(application.account(Role.PEER, UUID.randomUUID(), territory)))
                .isZero();
    }

    @Test
    void aLinkThatIsMailedIsNeverHandedOver() {
        HtmlClient desk = application.signedIn(coordinator);
        HtmlClient.Answer refused =
                desk.submit(desk.get("/people"), "/people/" + peer.account() + "/hand-over", Map.of("kind", "mail"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("envoyé qu’à la personne elle-même");
        Handovers handovers = application.bean(Handovers.class);
        assertThatThrownBy(() -> Actors.as(
                        coordinator, () -> handovers.give(coordinator, "Camille", peer.account(), Handovers.Kind.MAIL)))
                .as("the second lock")
                .isInstanceOf(NotAllowed.class);
    }

    private long days(Actor actor) {
        return application
                .database()
                .as(
                        actor,
                        sql -> sql.of("select count(*) as n from account.role_use")
                                .one(row -> row.number("n")));
    }

    private void uses(String day) {
        application.database().seed("""
                insert into account.role_use (grant_id, used_on) values ('%1$s', '%2$s')
                on conflict (grant_id) do update set used_on = excluded.used_on""".formatted(peer.account(), day));
    }
}
