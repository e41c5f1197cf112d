package org.cordee.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.FundedStructure;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.LoggedWork;
import org.cordee.testkit.PdfJudge;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

/** Trap 1: a peer who works in the only structure of a small town is not recognised in any screen or export of the region. */
class Trap01LonePeerTest {

    private static final String NAME = "Zéphyrine Unique";
    private static final String TOWN = "Saint-Unique-sur-Loire";
    private static final String HOUSE = "Maison Unique";
    private final int year = LocalDate.now(ZoneId.of("Europe/Paris")).getYear() - 1;

    private final TestApplication app = TestApplication.real();
    private final FundedStructure region = FundedStructure.in(app.database());
    private final UUID house = UUID.randomUUID();
    private final Map<String, HtmlClient> readers = Map.of(
            "visitor", app.visitor(),
            "funder", app.signedIn(Role.FUNDER, region.funder(), region.territory()),
            "director", app.signedIn(Role.DIRECTOR, region.structure(), region.territory()),
            "trainer", app.signedIn(Role.TRAINER, UUID.randomUUID(), region.territory()),
            "peer", app.signedIn(Role.PEER, region.otherPeer(), region.territory()));

    @Test
    void trap01ALonePeerInASmallTownIsNotRecognisedInTheRegion() {
        work();
        Map<String, String> without = outputs();
        alone();
        Map<String, String> with = outputs();
        assertThat(with)
                .isNotEmpty()
                .allSatisfy((where, words) -> assertThat(words)
                        .as(where)
                        .doesNotContainIgnoringCase(NAME)
                        .doesNotContainIgnoringCase("Zéphyrine")
                        .doesNotContainIgnoringCase(TOWN)
                        .doesNotContainIgnoringCase(HOUSE));
        assertThat(with).as("what one peer more or less lets anybody work out").isEqualTo(without);
    }

    @Test
    void trap01TheNameIsSeenWhereItIsShown() {
        alone();
        app.database()
                .seed("insert into peer.consent (peer_id, field, audience) select id, 'name', 'public' from peer.peer"
                        + " where working_name = '" + NAME + "'");
        assertThat(String.join("", outputs().values())).contains("Zéphyrine");
        app.database()
                .seed(
                        "delete from peer.consent where field = 'name' and audience = 'public' and peer_id in (select id from"
                                + " peer.peer where working_name = '" + NAME + "')");
    }

    private void work() {
        for (int month = 1; month <= 12; month++) {
            LoggedWork.acts(app.database(), region, LocalDate.of(year, month, 3), "group", 30);
        }
        app.runJob("Reports.releaseClosedYears");
    }

    private void alone() {
        UUID peer = UUID.randomUUID();
        UUID placement = UUID.randomUUID();
        app.database().seed("""
                set session_replication_role = replica;
                insert into structure.structure (id, kind, category, category_label, name, town, department)
                values ('%1$s', 'establishment', '197', 'CSAPA', '%2$s', '%3$s', '%4$s');
                insert into peer.peer (id, territory_id, working_name, created_at)
                values ('%5$s', '%6$s', '%7$s', '2024-01-01T00:00:00Z');
                insert into placement.placement (id, peer_id, structure_id, territory_id, status, state, papers_version,
                  proposed_on, peer_agreed_on, structure_agreed_on, started_on) values
                  ('%8$s', '%5$s', '%1$s', '%6$s', 'volunteer', 'active', 1, '2023-12-01', '2023-12-01', '2023-12-01',
                   '2024-01-01');
                set session_replication_role = origin""".formatted(
                        house, HOUSE, TOWN, region.department(), peer, region.territory(), NAME, placement));
        LoggedWork.acts(app.database(), house, placement, peer, LocalDate.of(year, 3, 3), "group", 4);
        app.runJob("Reports.releaseClosedYears");
    }

    /** Every screen and file about the region, for everybody who is not at work with this peer. */
    private Map<String, String> outputs() {
        Map<String, String> outputs = new LinkedHashMap<>();
        readers.forEach((reader, browser) -> List.of(
                        "/region",
                        "/reports/region/" + year,
                        "/reports/region/" + year + ".pdf",
                        "/reports/region/" + year + ".ods",
                        "/directory",
                        "/places",
                        "/evidence/region")
                .forEach(path -> {
                    HtmlClient.Answer answer = browser.get(path);
                    outputs.put(reader + " " + path, answer.status() + " " + words(answer));
                }));
        return outputs;
    }

    private static String words(HtmlClient.Answer answer) {
        byte[] body = answer.response().body();
        if (answer.response().headers().firstValue("Content-Type").orElse("").startsWith("application/pdf")) {
            return PdfJudge.words(body);
        }
        return answer.body().contains("<html") ? answer.words() : SheetWords.of(body);
    }
}
