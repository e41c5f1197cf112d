package org.cordee.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.reference.ReferencePacks;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;

class CheckInTest {

    private final PlacementWorld world = new PlacementWorld();

    @Test
    void thePeerKeepsItReadsItAndErasesIt() {
        world.active();
        HtmlClient peer = world.as(world.peerActor);
        assertThat(peer.get("/my-week").page().select("a[href=/check-in]")).isNotEmpty();
        HtmlClient.Answer kept =
                peer.submit(peer.get("/check-in"), "/check-in", Map.of("energy", "low", "carry", "heavy"));
        assertThat(kept.words())
                .contains("Gardé, pour vous seul·e", "un peu basse", "pèse beaucoup")
                .doesNotContain("??");
        assertThat(kept.words()).contains("3114", "114", "Test professional", "référent·e", "coordination");
        assertThat(peer.submit(kept, "/check-in/" + id() + "/erase", Map.of()).words())
                .contains("Effacé")
                .doesNotContain("Ce que vous avez noté");
        assertThat(peer.submit(peer.get("/check-in"), "/check-in", Map.of()).status())
                .isEqualTo(422);
    }

    @Test
    void nobodyElseReadsItAndNothingOfItIsInTheAudit() {
        HtmlClient peer = world.as(world.peerActor);
        List<String> before = audit();
        peer.submit(peer.get("/check-in"), "/check-in", Map.of("energy", "empty"));
        peer.submit(peer.get("/check-in"), "/check-in/erase", Map.of());
        peer.submit(peer.get("/check-in"), "/check-in", Map.of("energy", "empty"));
        assertThat(audit()).isEqualTo(before);
        assertThat(rows(world.peerActor)).isEqualTo(1);
        for (Role role : Role.values()) {
            Actor.Person other = world.app.account(role, role == Role.ADMINISTRATOR ? null : UUID.randomUUID(), null);
            assertThat(rows(other)).as("%s", role).isZero();
        }
        for (Actor.Person other : List.of(world.referent, world.director, world.coordinator)) {
            assertThat(world.as(other).get("/check-in").status()).isEqualTo(403);
            assertThat(rows(other)).isZero();
        }
        assertThat(world.app.database().asSuperuser("select encode(sealed, 'escape') as name from wellbeing.check_in"))
                .noneMatch(text -> text.contains("energy"));
    }

    @Test
    void whatIsAskedHasNoNumberAndNothingAboutConsumption() {
        CheckInContent content = new ReferencePacks().latest("check-in").as(CheckInContent.class);
        assertThat(content.items()).hasSizeBetween(3, 4);
        content.items().stream()
                .flatMap(item -> Stream.concat(
                        Stream.of(item.words()), item.levels().stream().map(CheckInContent.Level::words)))
                .flatMap(words -> Stream.of(words.in(Locale.FRENCH), words.in(Locale.ENGLISH)))
                .forEach(words -> assertThat(words.toLowerCase(Locale.ROOT))
                        .doesNotContainPattern("\\d|consomm|abstin|alcool|produit|rechut|sobr|drink|drug|relaps"));
    }

    private String id() {
        return world.app
                .database()
                .asSuperuser("select id::text as name from wellbeing.check_in where account_id = '"
                        + world.peerActor.account() + "'")
                .get(0);
    }

    private List<String> audit() {
        return world.app
                .database()
                .asSuperuser("select id::text as name from platform.audit_entry where object like 'wellbeing%'");
    }

    private int rows(Actor.Person reader) {
        return world.app
                .database()
                .as(
                        reader,
                        sql -> sql.of("select 1 as one from wellbeing.check_in")
                                .list(row -> row.integer("one"))
                                .size());
    }
}
