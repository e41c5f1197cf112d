package org.cordee.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.LoggedWork;
import org.junit.jupiter.api.Test;

/** Trap 10: whoever deletes their account is gone from everywhere; the totals without a name stay as they were. */
class Trap10DeletedAccountTest {

    private final int year = LocalDate.now(ZoneId.of("Europe/Paris")).getYear() - 1;

    private final PlacementWorld world = new PlacementWorld();
    private final UUID placement = world.active();

    @Test
    void trap10DeletingAnAccountRemovesThePersonAndKeepsTheTotals() {
        String name = "Nom " + UUID.randomUUID();
        world.app.database().seed("update peer.peer set working_name = '" + name + "' where id = '" + world.peer + "'");
        assertThat(everyText(name)).as("the name, before").contains("peer.peer");
        LoggedWork.acts(
                world.app.database(), world.structure, placement, world.peer, LocalDate.of(year, 2, 3), "group", 17);
        String annex = "/reports/annex/" + world.structure + "/" + year;
        List<String> before = work(annex);
        assertThat(before).anyMatch(row -> row.startsWith("Actes 17 "));

        HtmlClient peer = world.as(world.peerActor);
        HtmlClient.Answer gone = peer.submit(peer.get("/me/record"), "/me/record/erase", Map.of());
        assertThat(gone.path()).isEqualTo("/");

        assertThat(work(annex)).isEqualTo(before);
        assertThat(peer.get("/me/record").path()).isEqualTo("/sign-in");
        assertThat(everyText(world.peer.toString())).as("the record's id").isEmpty();
        assertThat(everyText(world.peerActor.account().toString()))
                .as("the account's id")
                .isEmpty();
        assertThat(everyText(name)).as("the name").isEmpty();
    }

    /** The lines of the annex that count work. */
    private List<String> work(String annex) {
        return world.as(world.director).get(annex).page().select("tr").stream()
                .map(row -> row.text())
                .filter(row -> row.matches("(Actes|Heures|Groupes|Présences) .*"))
                .toList();
    }

    /** Every table with a row that holds this text anywhere; what is kept of an erasure itself is left out. */
    private List<String> everyText(String text) {
        return world.app.database().asSuperuser("""
                        select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                           and c.oid::regclass::text not in ('platform.erasure')
                           and (xpath('/row/many/text()', query_to_xml(format(
                             'select count(*) as many from %%s t where t::text like %%L', c.oid::regclass, '%%%s%%'),
                             false, true, '')))[1]::text <> '0'""".formatted(text));
    }
}
