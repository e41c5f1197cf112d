package org.cordee.peer.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;

/** Nobody is named nor reached before two yeses; either stops without a reason. */
class TalkTest {

    private static final String HOME = "/me/talks";
    private static final Map<String, String> OFFER = Map.of(
            "offered",
            "talks",
            "shown_name",
            "Surnom canari",
            "about",
            "Mes débuts",
            "moments",
            "Le mardi soir",
            "contact",
            "06 contact-canari");
    private static final Map<String, String> ASK =
            Map.of("name", "Alix", "words", "Comment dire non ?", "contact", "alix-contact");

    private final PlacementWorld world = new PlacementWorld();
    private final Actor.Person other = another("44");

    @Test
    void waysToReachEachOtherAreReadOnlyAfterTwoYesesAndNoLongerOnceOneStops() {
        HtmlClient offering = offering(OFFER);
        HtmlClient asking = world.as(world.peerActor);
        assertThat(asking.get(HOME).words())
                .contains("Surnom canari", "Mes débuts", "Le mardi soir")
                .doesNotContain("contact-canari")
                .doesNotContain("Autre canari");
        ask(asking);

        HtmlClient.Answer asked = offering.get(HOME);
        assertThat(asked.words()).contains("Comment dire non ?", "Alix").doesNotContain("alix-contact");
        assertThat(offering.get("/my-week").words()).doesNotContain("alix-contact");
        String talk = talk(other);
        offering.submit(
                asked, HOME + "/" + talk + "/accept", Map.of("name-" + talk, "Sam", "contact-" + talk, "sam-contact"));
        assertThat(asking.get(HOME).words()).contains("D’accord tous les deux", "sam-contact");
        assertThat(offering.get(HOME).words()).contains("alix-contact");

        asking.submit(asking.get(HOME), HOME + "/" + talk + "/close", Map.of());
        assertThat(offering.get(HOME).words()).contains("Terminé").doesNotContain("alix-contact");
        assertThat(asking.get(HOME).words()).doesNotContain("sam-contact");
    }

    @Test
    void theCoordinationReadsNeitherWhoOffersNorWhatPeersAskEachOther() {
        offering(OFFER);
        ask(world.as(world.peerActor));
        assertThat(world.as(world.coordinator).get("/peers/talks").words())
                .doesNotContain("Comment dire non")
                .doesNotContain("contact-canari");
        for (Actor actor : List.of(world.coordinator, world.director, world.referent, new Actor.Visitor())) {
            for (String table : List.of("peer.talk", "peer.talk_offer", "peer.my_talks()")) {
                assertThat(count(actor, table)).as("%s %s", table, actor).isZero();
            }
        }
        assertThat(count(world.director, "peer.talk_offers_for_me()")).isZero();
        assertThat(count(new Actor.Visitor(), "peer.talk_offers_for_me()")).isZero();
        assertThat(count(
                        world.app.account(Role.PEER, UUID.randomUUID(), UUID.randomUUID()),
                        "peer.talk_offers_for_me()"))
                .as("another territory")
                .isZero();
    }

    @Test
    void aQuestionIsAskedOnceAndForgottenWhenNobodyAnswers() {
        HtmlClient offering = offering(OFFER);
        HtmlClient asking = world.as(world.peerActor);
        ask(asking);
        assertThat(ask(asking).status()).isEqualTo(422);
        world.app.database().seed("update peer.talk set until = '2020-01-01' where asker_id = '" + world.peer + "'");
        String talk = talk(other);
        assertThat(offering.get(HOME).words()).contains("Terminé");
        HtmlClient.Answer late = offering.post(
                HOME + "/" + talk + "/accept",
                offering.get(HOME),
                Map.of("name-" + talk, "Sam", "contact-" + talk, "sam-contact"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.words()).contains("C’est déjà terminé");
    }

    @Test
    void aVisitorIsHandedOnByTheCoordinationAndGoesBackToItAfterANo() {
        HtmlClient offering = offering(OFFER);
        HtmlClient visitor = world.app.visitor();
        HtmlClient.Answer sent = visitor.submit(
                visitor.get("/talk"),
                "/talk",
                Map.of(
                        "territory",
                        world.territory.toString(),
                        "name",
                        "Léo",
                        "contact",
                        "leo-contact",
                        "words",
                        "Parler"));
        assertThat(sent.words()).contains("C’est envoyé");
        HtmlClient desk = world.as(world.coordinator);
        HtmlClient.Answer read = desk.get("/peers/talks");
        assertThat(read.words()).contains("Léo", "leo-contact", "aucun message");
        String hand = read.page().select("form[action$=/hand]").attr("action");
        String offer = read.page().select("form[action$=/hand] option").attr("value");
        assertThat(desk.submit(read, hand, Map.of("offer", offer)).words()).contains("Demandé à Surnom canari");
        assertThat(offering.get(HOME).words()).contains("Léo").doesNotContain("leo-contact");

        String talk = talk(other);
        offering.submit(offering.get(HOME), HOME + "/" + talk + "/close", Map.of());
        assertThat(desk.get("/peers/talks").words()).contains("Léo").doesNotContain("Demandé à");
        desk.submit(desk.get("/peers/talks"), hand, Map.of("offer", offer));
        offering.submit(
                offering.get(HOME),
                HOME + "/" + talk + "/accept",
                Map.of("name-" + talk, "Sam", "contact-" + talk, "sam-contact"));
        assertThat(offering.get(HOME).words()).contains("leo-contact");
        assertThat(desk.get("/peers/talks").words()).contains("a dit oui").doesNotContain("sam-contact");
    }

    @Test
    void aBuddyIsOfTheDepartmentNotOfTheStructureAndBothSayYes() {
        UUID placement = world.active();
        offering(Map.of(
                "offered",
                "buddies",
                "shown_name",
                "Surnom canari",
                "about",
                "Mes débuts",
                "moments",
                "Le soir",
                "contact",
                "contact-canari"));
        recent(placement);
        HtmlClient desk = world.as(world.coordinator);
        HtmlClient.Answer read = desk.get("/peers/talks");
        String offer = read.page().select("form[action$=/buddy] option").attr("value");
        assertThat(offer).isNotEmpty();
        desk.submit(read, "/peers/talks/buddy", Map.of("offer", offer));
        assertThat(buddies(world.peerActor)).isEmpty();

        String talk = talk(other);
        for (Actor.Person one : List.of(world.peerActor, other)) {
            HtmlClient client = world.as(one);
            client.submit(
                    client.get(HOME),
                    HOME + "/" + talk + "/accept",
                    Map.of(
                            "name-" + talk,
                            "N" + one.scopeOrStop().toString().charAt(0),
                            "contact-" + talk,
                            "c-" + one.scopeOrStop()));
        }
        assertThat(buddies(world.peerActor)).extracting(Buddy::contact).containsExactly("c-" + other.scopeOrStop());
        assertThat(buddies(other)).extracting(Buddy::contact).containsExactly("c-" + world.peer);
        assertThat(desk.get("/peers/talks").words()).doesNotContain("c-" + world.peer);

        HtmlClient client = world.as(other);
        client.submit(client.get(HOME), HOME + "/" + talk + "/close", Map.of());
        assertThat(buddies(world.peerActor)).isEmpty();
    }

    @Test
    void whoeverWorksThereOrInAnotherDepartmentIsNotProposed() {
        UUID placement = world.active();
        recent(placement);
        offering(Map.of("offered", "buddies", "shown_name", "Surnom", "about", "x", "moments", "x", "contact", "xxx"));
        assertThat(candidates(placement)).isOne();
        world.app.database().seed("update peer.peer set department = null where id = '" + other.scopeOrStop() + "'");
        assertThat(candidates(placement)).isZero();
        world.app.database().seed("update peer.peer set department = '44' where id = '" + other.scopeOrStop() + "'");
        world.seeded(other.scopeOrStop(), world.structure, world.referent, world.deputy, "active");
        assertThat(candidates(placement)).isZero();
    }

    private int candidates(UUID placement) {
        return count(world.coordinator, "peer.buddies_for('" + placement + "')");
    }

    private void recent(UUID placement) {
        world.app
                .database()
                .seed("update placement.placement set started_on = (now() - interval '3 days')::date where id = '"
                        + placement + "'");
    }

    private List<Buddy> buddies(Actor.Person actor) {
        BuddyOf buddies = world.app.bean(BuddyOf.class);
        return Actors.as(actor, () -> buddies.own(actor));
    }

    private HtmlClient offering(Map<String, String> offer) {
        HtmlClient offering = world.as(other);
        HtmlClient.Answer kept = offering.submit(offering.get(HOME + "/offer"), HOME + "/offer", offer);
        assertThat(kept.words()).contains("C’est noté");
        return offering;
    }

    private HtmlClient.Answer ask(HtmlClient asking) {
        String link = asking.get(HOME).page().select("a[href^=/me/talks/ask]").attr("href");
        return asking.submit(asking.get(link), HOME + "/ask", ASK);
    }

    private String talk(Actor.Person of) {
        return world.app
                .database()
                .as(
                        of,
                        sql -> sql.of("select id::text as name from peer.my_talks()")
                                .one(row -> row.text("name")));
    }

    private int count(Actor actor, String from) {
        return world.app
                .database()
                .<Integer>as(
                        actor,
                        sql -> sql.of("select count(*)::int as n from " + from).one(row -> row.integer("n")));
    }

    private Actor.Person another(String department) {
        UUID id = UUID.randomUUID();
        world.app.database().seed("""
                insert into peer.peer (id, territory_id, working_name, department, created_at)
                values ('%s', '%s', 'Autre canari', '%s', '2026-01-01')""".formatted(id, world.territory, department));
        return world.app.account(Role.PEER, id, world.territory);
    }
}
