package org.cordee.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A peer's screens and those of everybody around them, through the real application. */
class PeerHttpTest {

    private static final TestApplication APPLICATION = TestApplication.real();
    private static final UUID HERE = UUID.randomUUID();
    private static final UUID ELSEWHERE = UUID.randomUUID();
    private static final UUID STRUCTURE = UUID.randomUUID();

    private final HtmlClient coordinator = APPLICATION.signedIn(Role.COORDINATOR, HERE, HERE);
    private final HtmlClient professional = APPLICATION.signedIn(Role.PROFESSIONAL, STRUCTURE, HERE);
    private final HtmlClient visitor = APPLICATION.visitor();

    @BeforeAll
    static void places() {
        APPLICATION.database().seed("""
                insert into structure.department (code, name) values ('49', 'Maine-et-Loire') on conflict do nothing;
                insert into structure.territory (id, name, zone) values
                  ('%1$s', 'Ici', 'Europe/Paris'), ('%2$s', 'Ailleurs', 'Europe/Paris');
                insert into structure.territory_department values ('%1$s', '49');
                insert into structure.structure (id, kind, category, category_label, name, town, department)
                  values ('%3$s', 'establishment', '197', 'CSAPA', 'Canaridelle', 'Angers', '49');
                """.formatted(HERE, ELSEWHERE, STRUCTURE));
    }

    @Test
    void aPeerIsWelcomedFaceToFaceWithoutAnyMail() {
        HtmlClient.Answer opened =
                coordinator.submit(coordinator.get("/peers/welcome"), "/peers/welcome", Map.of("name", "Colibri"));
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.words()).contains("Colibri", "Son accès reste à remettre");

        String access = opened.path() + "/access";
        String address = coordinator
                .submit(opened, access, Map.of())
                .page()
                .select("input#address")
                .attr("value");
        String invitation = address.substring(address.indexOf("/invitation/"));
        HtmlClient phone = APPLICATION.visitor();
        String form =
                phone.get(invitation).page().select("form[action$=/device]").attr("action");
        phone.submit(phone.get(invitation), form, Map.of("pin", "493817"));

        assertThat(phone.get("/me/profile").words()).contains("Colibri");
        assertThat(coordinator.get(opened.path()).words()).doesNotContain("Son accès reste à remettre");
        assertThat(coordinator.post(access, opened, Map.of()).status()).isEqualTo(403);

        assertThat(coordinator.get("/people").body()).contains("Colibri");
        phone.post("/me/consent/withdraw", phone.get("/me/consent"), Map.of());
        assertThat(coordinator.get("/people").body()).doesNotContain("Colibri").contains("Pair aidant·e");
    }

    @Test
    void aPeerWritesTheirSheetAndEveryProblemIsSaidAtOnce() {
        HtmlClient peer = peer("Mésange").client();
        HtmlClient.Answer form = peer.get("/me/profile/edit");

        HtmlClient.Answer refused = peer.submit(
                form,
                "/me/profile/edit",
                Map.of("name", "", "knowledge_life", "appelez le 06 12 34 56 78", "department", "99"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#problems li")).hasSize(3);

        HtmlClient.Answer saved = peer.submit(
                form,
                "/me/profile/edit",
                Map.of("name", "Mésange", "title_own", "passeuse", "statuses", "volunteer", "declared", "true"));
        assertThat(saved.words()).contains("passeuse", "bénévole", "Je me sens assez solide");
        assertThat(peer.submit(form, "/me/profile/edit", Map.of("name", "Autre"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void oneClickWithdrawsEverywhereAtOnce() {
        Known known = peer("Rougequeue");
        share(known.client(), "open");
        assertThat(visitor.get("/directory?q=rougequeue").words()).contains("Rougequeue");
        assertThat(visitor.get("/directory").page().select("meta[name=robots]").attr("content"))
                .contains("noindex");
        assertThat(professional.get("/peers/" + known.id()).words()).contains("Rougequeue");
        assertThat(coordinator.get("/peers?q=rouge").words()).contains("Rougequeue");

        HtmlClient.Answer mine = known.client().get("/me/consent");
        assertThat(known.client().post("/me/consent/withdraw", mine, Map.of()).words())
                .contains("C’est retiré, partout");

        for (HtmlClient reader : new HtmlClient[] {visitor, professional, coordinator}) {
            assertThat(reader.get("/directory").body()).doesNotContain("Rougequeue");
            assertThat(reader.get("/directory/" + known.id()).status()).isEqualTo(404);
        }
        for (HtmlClient reader : new HtmlClient[] {professional, coordinator}) {
            assertThat(reader.get("/peers").body()).doesNotContain("Rougequeue");
            assertThat(reader.get("/peers/" + known.id()).status()).isEqualTo(404);
        }
        assertThat(known.client().get("/me/profile").words()).contains("Rougequeue");
    }

    @Test
    void aHiddenSheetAndAnAbsentOneLookTheSame() {
        Known known = peer("Grimpereau");
        String hidden = professional.get("/peers/" + known.id()).words();
        assertThat(professional.get("/peers/" + UUID.randomUUID()).words()).isEqualTo(hidden);
    }

    @Test
    void messagesAreRelayedAndAnswered() {
        Known known = peer("Fauvette");
        share(known.client(), "region");
        HtmlClient.Answer sheet = professional.get("/peers/" + known.id());
        String action = "/peers/" + known.id() + "/message";
        assertThat(professional
                        .submit(sheet, action, Map.of("body", "Un café jeudi ?"))
                        .words())
                .contains("Votre message est envoyé");

        HtmlClient.Answer received = known.client().get("/me/messages");
        assertThat(received.words()).contains("Un café jeudi ?", "Professionnel·le");
        String answer = received.page().select("form[action$=/answer]").attr("action");
        String field = received.page().select("textarea").attr("name");
        known.client().submit(received, answer, Map.of(field, "Avec plaisir"));
        assertThat(professional.get("/peers/messages").words()).contains("Fauvette", "Avec plaisir");

        share(known.client(), "discreet");
        assertThat(professional.post(action, sheet, Map.of("body", "Encore")).status())
                .isIn(404, 422, 409);
        assertThat(professional.get("/peers/messages").body())
                .doesNotContain("Fauvette")
                .contains("pair aidant·e");
    }

    @Test
    void aVisitorWritesOnlyToWhoReceivesMessagesFromAnybody() {
        Known known = peer("Sittelle");
        share(known.client(), "open");
        HtmlClient.Answer sheet = visitor.get("/directory/" + known.id());
        assertThat(sheet.page().select("form[action$=/message]")).isEmpty();
        String action = "/directory/" + known.id() + "/message";
        Map<String, String> message = Map.of("from", "Moi", "reply_to", "au café", "body", "Bonjour");
        assertThat(visitor.post(action, visitor.get("/join"), message).status()).isEqualTo(422);

        known.client().post("/me/consent/fields", known.client().get("/me/consent"), Map.of("public", "name"));
        assertThat(visitor.post(action, visitor.get("/join"), message).status()).isEqualTo(422);
        APPLICATION.database().seed("insert into peer.consent values ('" + known.id() + "', 'contact', 'public')");
        HtmlClient.Answer open = visitor.get("/directory/" + known.id());
        assertThat(visitor.submit(open, action, message).words()).contains("Votre message est envoyé");
        assertThat(known.client().get("/me/messages").words()).contains("Bonjour", "au café");
    }

    @Test
    void aPeerSeesWhoOpenedTheirSheet() {
        Known known = peer("Bouvreuil");
        share(known.client(), "region");
        professional.get("/peers/" + known.id());

        assertThat(known.client().get("/account/openings").words())
                .contains("Professionnel·le a ouvert la fiche", "Coordination régionale a ouvert la fiche la première");
    }

    @Test
    void aPeerTakesEverythingAwayThenErasesEverything() {
        Known known = peer("Pinson");
        HtmlClient peer = known.client();
        share(peer, "open");
        peer.post("/me/places/add", peer.get("/me/places"), Map.of("structure", STRUCTURE.toString()));

        HtmlClient.Answer json = peer.get("/me/record/copy.json");
        assertThat(json.body()).contains("Pinson", "Canaridelle", "PUBLIC");
        assertThat(json.response().headers().firstValue("Content-Disposition").orElseThrow())
                .contains("mes-informations.json");
        assertThat(peer.get("/me/record/copy").words()).contains("Pinson", "Canaridelle");

        peer.submit(peer.get("/me/record"), "/me/record/erase", Map.of());
        assertThat(peer.get("/me/profile").path()).isEqualTo("/sign-in");
        assertThat(visitor.get("/directory").body()).doesNotContain("Pinson");
        APPLICATION.database().seed("""
                do $$ begin
                  assert not exists (select from peer.peer where id = '%1$s');
                  assert not exists (select from peer.consent_line where peer_id = '%1$s');
                  assert not exists (select from account.account where id = '%2$s');
                  assert not exists (select from platform.pseudonym where subject in ('%1$s', '%2$s'));
                end $$""".formatted(known.id(), known.person().account()));
    }

    @Test
    void whereAPeerCanGoIsOnNoOtherScreen() {
        Known known = peer("Roitelet");
        share(known.client(), "open");
        String list = coordinator.get("/peers?q=roitelet").words();
        String sheet = coordinator.get("/peers/" + known.id()).words();
        HtmlClient.Answer places = known.client().get("/me/places?q=canarid");
        assertThat(places.words()).contains("Canaridelle");
        known.client().submit(places, "/me/places/add", Map.of());
        assertThat(known.client().get("/me/places").words()).contains("Canaridelle");

        assertThat(coordinator.get("/peers?q=roitelet").words()).isEqualTo(list);
        assertThat(coordinator.get("/peers/" + known.id()).words()).isEqualTo(sheet);
        assertThat(coordinator.get("/me/places").status()).isEqualTo(403);
    }

    @Test
    void aRequestToJoinGoesToTheCoordinatorOfTheTerritoryAlone() {
        HtmlClient.Answer form = visitor.get("/join");
        assertThat(visitor.submit(form, "/join", Map.of("territory", HERE.toString()))
                        .status())
                .isEqualTo(422);
        Map<String, String> request =
                Map.of("territory", HERE.toString(), "name", "Troglodyte", "reach_me", "chez ma sœur");
        assertThat(visitor.submit(form, "/join", request).words())
                .contains("La coordination régionale va vous rappeler");

        HtmlClient elsewhere = APPLICATION.signedIn(Role.COORDINATOR, ELSEWHERE, ELSEWHERE);
        assertThat(elsewhere.get("/peers/welcome").body()).doesNotContain("Troglodyte");
        HtmlClient.Answer waiting = coordinator.get("/peers/welcome");
        assertThat(waiting.words()).contains("Troglodyte", "chez ma sœur");
        String accept = waiting.page().select("form[action$=/accept]").attr("action");
        assertThat(coordinator.submit(waiting, accept, Map.of()).words()).contains("Troglodyte");
        assertThat(coordinator.get("/peers/welcome").body()).doesNotContain("chez ma sœur");
    }

    @Test
    void eachScreenIsForItsRolesAlone() {
        HtmlClient peer = peer("Alouette").client();
        HtmlClient administrator = APPLICATION.signedIn(Role.ADMINISTRATOR, null, null);
        for (String path : new String[] {
            "/me/profile",
            "/me/profile/edit",
            "/me/consent",
            "/me/consent/as/public",
            "/me/places",
            "/me/messages",
            "/me/training",
            "/me/record",
            "/me/record/copy",
            "/me/record/copy.json"
        }) {
            assertThat(peer.get(path).status()).as(path).isEqualTo(200);
            assertThat(professional.get(path).status()).as(path).isEqualTo(403);
            assertThat(administrator.get(path).status()).as(path).isEqualTo(403);
            assertThat(visitor.get(path).path()).isEqualTo("/sign-in");
        }
        assertThat(peer.get("/peers").status()).isEqualTo(403);
        assertThat(administrator.get("/peers").status()).isEqualTo(403);
        assertThat(professional.get("/peers/welcome").status()).isEqualTo(403);
    }

    private record Known(UUID id, Actor.Person person, HtmlClient client) {}

    private Known peer(String name) {
        String path = coordinator
                .submit(coordinator.get("/peers/welcome"), "/peers/welcome", Map.of("name", name))
                .path();
        UUID id = UUID.fromString(path.substring("/peers/".length()));
        Actor.Person person = APPLICATION.account(Role.PEER, id, HERE);
        return new Known(id, person, APPLICATION.signedIn(person));
    }

    private static void share(HtmlClient peer, String preset) {
        assertThat(peer.submit(peer.get("/me/consent"), "/me/consent/preset", Map.of("preset", preset))
                        .words())
                .contains("s’appliquent déjà");
    }
}
