package org.cordee.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.Outcomes;
import org.junit.jupiter.api.Test;

/** Groups are seen by whoever is invited, and the coordination reads numbers, never who comes. */
class GatheringTest {

    private final PlacementWorld world = new PlacementWorld();
    private final LocalDate tomorrow = LocalDate.now(Clock.systemUTC()).plusDays(2);

    @Test
    void anInterventionIsOfPeersAloneAndAWorkingGroupOfThoseInvited() {
        String intervision = open("intervision", "Canari entre pairs", "director");
        String working = open("working", "Canari au travail", "professional");
        assertThat(world.as(world.peerActor).get("/groups").words())
                .contains("Canari entre pairs")
                .doesNotContain("Canari au travail");
        assertThat(world.as(world.referent).get("/groups").words())
                .contains("Canari au travail")
                .doesNotContain("Canari entre pairs");
        assertThat(world.as(world.director).get(intervision).status()).isEqualTo(404);
        assertThat(world.as(world.peerActor).get(working).status()).isEqualTo(404);
        Actor.Person elsewhere = world.app.account(Role.PEER, UUID.randomUUID(), UUID.randomUUID());
        assertThat(world.as(elsewhere).get(intervision).status()).isEqualTo(404);
        assertThat(world.as(world.app.account(Role.FUNDER, UUID.randomUUID(), world.territory))
                        .get("/groups")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void somebodyRegistersAndTakesItBackAndTheCoordinationReadsANumber() {
        String group = open("intervision", "Entre pairs", "peer");
        meet(group, tomorrow.toString());
        HtmlClient peer = world.as(world.peerActor);
        HtmlClient.Answer coming = peer.submit(peer.get(group), group + "/registration", Map.of());
        assertThat(coming.words()).contains("Vous êtes inscrit·e");
        HtmlClient.Answer read = world.as(world.coordinator).get(group);
        assertThat(read.words()).contains("Une inscription").doesNotContain(PlacementWorld.NAME);
        assertThat(rows(world.coordinator, "gathering.registration")).isZero();
        assertThat(rows(world.app.account(Role.PEER, UUID.randomUUID(), world.territory), "gathering.registration"))
                .isZero();
        HtmlClient.Answer not = peer.submit(peer.get(group), group + "/registration", Map.of());
        assertThat(not.words()).contains("Vous n’êtes plus inscrit·e");
        assertThat(world.as(world.coordinator).get(group).words()).contains("Personne ne s’est encore inscrit");
    }

    @Test
    void attendanceIsANumberAndADateInThePastIsRefused() {
        String group = open("working", "Au travail", "professional");
        HtmlClient desk = world.as(world.coordinator);
        assertThat(meet(group, "2020-01-01").words()).contains("Choisissez un jour à venir");
        meet(group, LocalDate.now(Clock.systemUTC()).plusDays(1).toString());
        world.app
                .database()
                .seed("update gathering.meeting set on_day = '2026-01-02' where circle_id = '" + id(group) + "'");
        HtmlClient.Answer counted = desk.submit(desk.get(group), group + "/came", Map.of("came", "7"));
        assertThat(counted.words()).contains("7 personnes sont venues");
        assertThat(world.as(world.referent).get(group).words()).contains("7 personnes sont venues");
        assertThat(desk.submit(desk.get(group), group + "/came", Map.of("came", "beaucoup"))
                        .status())
                .isEqualTo(422);
        HtmlClient referent = world.as(world.referent);
        assertThat(referent.post(group + "/came", referent.get(group), Map.of("came", "9"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void materialsAreReadByWhoeverIsInvitedAndLinksAreSecured() {
        String group = open("working", "Au travail", "professional");
        HtmlClient desk = world.as(world.coordinator);
        byte[] pdf = "%PDF-1.7 canari".getBytes(StandardCharsets.US_ASCII);
        desk.upload(group + "/materials", desk.get(group), Map.of("label", "Compte rendu"), "file", "x.pdf", pdf);
        HtmlClient referent = world.as(world.referent);
        String file = referent.get(group).page().select("a[href*=/file]").attr("href");
        assertThat(referent.get(file).response().body()).isEqualTo(pdf);
        assertThat(world.as(world.peerActor).get(file).status()).isEqualTo(404);
        KeepMaterial keep = world.app.bean(KeepMaterial.class);
        for (String url : List.of("http://exemple.org", "javascript:alert(1)", "https://a b")) {
            assertThat(Actors.as(world.coordinator, () -> keep.handle(world.coordinator, id(group), "x", url, null))
                            .toString())
                    .contains("error.gathering.link");
        }
    }

    @Test
    void aMessageIsSeenBeforeItLeavesGoesToEachAndIsReadByNobodyElse() {
        String group = open("intervision", "Entre pairs", "peer");
        HtmlClient peer = world.as(world.peerActor);
        peer.submit(peer.get(group), group + "/part", Map.of());
        HtmlClient desk = world.as(world.coordinator);
        HtmlClient.Answer preview = desk.submit(
                desk.get("/groups/messages"),
                "/groups/messages/preview",
                Map.of("to", "circle:" + id(group), "words", "Canari du message"));
        assertThat(preview.words()).contains("1 personnes le recevront", "Canari du message");
        assertThat(rows(world.peerActor, "gathering.delivery")).as("not yet").isZero();
        HtmlClient.Answer sent = desk.submit(preview, "/groups/messages", Map.of());
        assertThat(sent.words()).contains("0 personnes prévenues sur 1", "Canari du message");
        assertThat(sent.words()).doesNotContain(PlacementWorld.NAME);

        assertThat(peer.get("/groups/received").words()).contains("Canari du message", "À lire");
        String read = peer.get("/groups/received")
                .page()
                .select("form[action$=/read]")
                .attr("action");
        assertThat(peer.submit(peer.get("/groups/received"), read, Map.of()).words())
                .doesNotContain("À lire");
        for (Actor other : List.of(
                world.referent,
                world.app.account(Role.PEER, UUID.randomUUID(), world.territory),
                new Actor.Visitor())) {
            assertThat(rows(other, "gathering.written")).isZero();
            assertThat(rows(other, "gathering.delivery")).isZero();
        }
        assertThat(rows(world.coordinator, "gathering.delivery"))
                .as("never who")
                .isZero();
    }

    @Test
    void aMessageToNobodyOrToSomethingUnknownIsRefused() {
        HtmlClient desk = world.as(world.coordinator);
        String group = open("intervision", "Vide", "peer");
        for (String to : List.of("circle:" + id(group), "circle:" + UUID.randomUUID(), "role:administrator", "x")) {
            HtmlClient.Answer refused = desk.submit(
                    desk.get("/groups/messages"), "/groups/messages/preview", Map.of("to", to, "words", "Bonjour"));
            assertThat(refused.status()).as(to).isEqualTo(422);
        }
    }

    private String open(String kind, String name, String role) {
        OpenCircle open = world.app.bean(OpenCircle.class);
        var said = new OpenCircle.Said(
                Circle.Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)),
                name,
                "Pour essayer",
                List.of(Role.of(role)));
        return "/groups/" + Outcomes.done(Actors.as(world.coordinator, () -> open.handle(world.coordinator, said)));
    }

    private HtmlClient.Answer meet(String group, String day) {
        HtmlClient desk = world.as(world.coordinator);
        return desk.submit(desk.get(group), group + "/meetings", Map.of("day", day, "at", "14:30", "place", "Salle 2"));
    }

    private static UUID id(String group) {
        return UUID.fromString(group.substring("/groups/".length()));
    }

    private int rows(Actor actor, String table) {
        return world.app
                .database()
                .<Integer>as(
                        actor,
                        sql -> sql.of("select count(*)::int as n from " + table).one(row -> row.integer("n")));
    }
}
