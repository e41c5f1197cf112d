package org.cordee.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.LoggedWork;
import org.cordee.testkit.PdfJudge;
import org.junit.jupiter.api.Test;

/**
 * Trap 9: a pause has no reason, and no report of two periods tells that there was one. The same log with and without the
 * pause is read by everybody but the peer and the référent, in each quarter and in both together.
 */
class Trap09PauseTest {

    private final int year = LocalDate.now(ZoneId.of("Europe/Paris")).getYear() - 1;

    private final PlacementWorld world = new PlacementWorld();
    private final UUID placement = world.active();

    @Test
    void trap09APauseKeepsNoReason() {
        assertThat(world.app.database().asSuperuser("""
                        select column_name as name from information_schema.columns
                         where table_schema = 'placement' and table_name = 'pause' order by 1"""))
                .containsExactlyInAnyOrder("id", "placement_id", "since", "until");
        String path = "/placements/" + placement;
        assertThat(
                        world.as(world.peerActor)
                                .get(path)
                                .page()
                                .select(
                                        "form[action$=/moves/pause] textarea, form[action$=/moves/pause] input:not([type=hidden])"))
                .as("nothing to fill in")
                .isEmpty();
    }

    @Test
    void trap09NoReportOfTwoPeriodsTellsOfThePause() {
        LoggedWork.acts(
                world.app.database(), world.structure, placement, world.peer, LocalDate.of(year, 2, 3), "group", 20);
        LoggedWork.acts(
                world.app.database(), world.structure, placement, world.peer, LocalDate.of(year, 11, 3), "group", 3);
        List<Actor.Person> readers = List.of(
                world.director,
                world.deputy,
                world.colleague,
                world.coordinator,
                world.app.account(Role.FUNDER, UUID.randomUUID(), world.territory),
                world.app.account(Role.ADMINISTRATOR, null, null));
        Map<String, String> before = reports(readers);
        assertThat(before.values()).anyMatch(words -> words.contains("Actes 23"));
        world.app
                .database()
                .seed("insert into placement.pause (id, placement_id, since, until) values (gen_random_uuid(), '"
                        + placement + "', '" + year + "-04-01', '" + year + "-10-20')");
        assertThat(reports(readers)).isEqualTo(before);
    }

    private Map<String, String> reports(List<Actor.Person> readers) {
        Map<String, String> reports = new LinkedHashMap<>();
        String annex = "/reports/annex/" + world.structure + "/" + year;
        for (Actor.Person reader : readers) {
            HtmlClient browser = world.as(reader);
            for (String path : List.of(
                    annex,
                    annex + ".pdf",
                    annex + ".ods",
                    "/reports",
                    "/journal/totals/" + world.structure,
                    "/journal/totals/" + world.structure + "?by=quarter",
                    "/placements",
                    "/placements/" + placement,
                    "/reviews",
                    "/signals",
                    "/mail",
                    "/home")) {
                HtmlClient.Answer answer = browser.get(path);
                reports.put(reader.role() + " " + reader.account() + " " + path, answer.status() + words(answer));
            }
        }
        return reports;
    }

    private static String words(HtmlClient.Answer answer) {
        byte[] body = answer.response().body();
        String type = answer.response().headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("application/pdf")) {
            return PdfJudge.words(body);
        }
        return type.startsWith("text/html") ? answer.words() : SheetWords.of(body);
    }
}
