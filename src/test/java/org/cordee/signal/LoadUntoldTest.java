package org.cordee.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.LoggedWork;
import org.junit.jupiter.api.Test;

/** A heavy load is told to the peer alone, with what they may do; whatever they do of it by themselves, nobody else can tell. */
class LoadUntoldTest {

    private static final String HEAVY = "vos dernières semaines sont lourdes";

    private final PlacementWorld world = new PlacementWorld();
    private final LocalDate today = world.app.bean(Today.class).date();
    private final UUID placement = world.active();

    @Test
    void thePeerReadsWhatTheyMayDoAndNobodyElseCanTellWhetherTheyReadItOrDidIt() {
        for (int week = 0; week < 4; week++) {
            LoggedWork.acts(
                    world.app.database(),
                    world.structure,
                    placement,
                    world.peer,
                    today.minusDays(7L * week + 1),
                    "individual",
                    22);
        }
        Map<String, String> before = othersRead();
        HtmlClient peer = world.as(world.peerActor);
        HtmlClient.Answer own = peer.get("/signals");
        assertThat(own.words())
                .contains(HEAVY, "Ce que vous pouvez faire", "Demander à déplacer ou à alléger des heures")
                .doesNotContain("??");
        for (String href : List.of("/pause", "/concerns/new", "/check-in", "/placements/" + placement)) {
            assertThat(own.page().select("main a[href=" + href + "]")).as(href).isNotEmpty();
            assertThat(peer.get(href).status()).as(href).isEqualTo(200);
        }
        assertThat(othersRead()).isEqualTo(before);
        assertThat(peer.submit(own, "/signals/own/" + placement + "/load/later", Map.of())
                        .words())
                .doesNotContain(HEAVY);
        world.app.bean(WatchSignals.class).watchNow();
        assertThat(othersRead()).isEqualTo(before);
    }

    private Map<String, String> othersRead() {
        Map<String, String> read = new LinkedHashMap<>();
        List<Actor.Person> others = List.of(
                world.director,
                world.referent,
                world.deputy,
                world.colleague,
                world.coordinator,
                world.app.account(Role.FUNDER, world.association, world.territory));
        for (Actor.Person other : others) {
            for (String path :
                    List.of("/signals", "/board", "/placements", "/placements/" + placement, "/journal", "/reports")) {
                HtmlClient.Answer answer = world.as(other).get(path);
                assertThat(answer.words()).doesNotContain("lourdes");
                read.put(others.indexOf(other) + path, answer.status() + answer.words());
            }
        }
        return read;
    }
}
