package org.cordee.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

/** A link that opens nothing any more says why, and what to do. */
class InvitationHttpTest {

    private static final String PIN = "294175";

    private final TestApplication application = TestApplication.real();
    private final UUID territory = UUID.randomUUID();
    private final UUID peer = UUID.randomUUID();
    private final Actor.Person coordinator = application.account(Role.COORDINATOR, territory, territory);

    @Test
    void theNewestInvitationOfAPeerReplacesTheEarlierOne() {
        String first = invite(Role.PEER, peer).path();
        String second = invite(Role.PEER, peer).path();
        HtmlClient phone = application.visitor();
        HtmlClient.Answer old = phone.get(first);
        assertThat(old.status()).isEqualTo(404);
        assertThat(old.words()).contains("remplacée par une plus récente").contains("le dernier code");
        assertThat(accept(phone, second).path()).isEqualTo("/my-week");
        assertThat(application.visitor().get(second).words())
                .contains("Elle a déjà servi")
                .contains("Entrer");
    }

    @Test
    void theSameNameMayBeInvitedTwiceWhereSeveralCanBe() {
        String first = invite(Role.DIRECTOR, peer).path();
        invite(Role.DIRECTOR, peer);
        assertThat(application.visitor().get(first).status()).isEqualTo(200);
    }

    @Test
    void aFormOpenBeforeTheReplacementIsToldToo() {
        String first = invite(Role.PEER, peer).path();
        HtmlClient phone = application.visitor();
        HtmlClient.Answer open = phone.get(first);
        invite(Role.PEER, peer);
        HtmlClient.Answer late = phone.submit(open, first + "/device", Map.of("pin", PIN));
        assertThat(late.status()).isEqualTo(404);
        assertThat(late.words()).contains("remplacée");
    }

    @Test
    void twoLinksLeftFromBeforeMakeOneAccount() {
        Invitations.Made first = invite(Role.PEER, peer);
        String second = invite(Role.PEER, peer).path();
        application
                .database()
                .seed("update account.invitation set withdrawn_at = null where id = '" + first.id() + "'");
        accept(application.visitor(), second);
        HtmlClient.Answer taken = application.visitor().get(first.path());
        assertThat(taken.status()).isEqualTo(404);
        assertThat(taken.words()).contains("Un accès existe déjà").contains("face à face");
    }

    @Test
    void anOldOneARenewedOneAndOneThatNeverWasSayWhatToDo() {
        Invitations.Made old = invite(Role.PEER, peer);
        application
                .database()
                .seed("update account.invitation set expires_at = created_at where id = '" + old.id() + "'");
        assertThat(application.visitor().get(old.path()).words()).contains("plus de 30 jours");

        Invitations.Made renewed = invite(Role.PEER, UUID.randomUUID());
        String path = with(invitations -> invitations.renew(renewed.id()));
        assertThat(application.visitor().get(renewed.path()).words()).contains("Un code plus récent l’a remplacée");
        assertThat(application.visitor().get(path).status()).isEqualTo(200);
        assertThat(application.visitor().get("/invitation/nothing").status()).isEqualTo(404);
    }

    private static HtmlClient.Answer accept(HtmlClient phone, String path) {
        return phone.submit(phone.get(path), path + "/device", Map.of("pin", PIN));
    }

    private Invitations.Made invite(Role role, UUID scope) {
        var wanted = new Invitations.Wanted(role, scope, territory, "Région", "Sacha", null);
        return with(invitations -> invitations.invite(coordinator, wanted));
    }

    private <T> T with(Function<Invitations, T> work) {
        return Actors.as(coordinator, () -> work.apply(application.bean(Invitations.class)));
    }
}
