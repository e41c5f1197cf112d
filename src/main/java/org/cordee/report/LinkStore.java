package org.cordee.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** What the holder of a link may ask without an account. */
@Component
class LinkStore {

    private final Sql sql;

    LinkStore(Sql sql) {
        this.sql = sql;
    }

    /** A page that link and code opened. */
    record Opened(UUID structure, UUID funder, int year, Annex annex, LocalDate preparedOn) {}

    Optional<String> recipient(byte[] link) {
        return sql.of("select recipient from report.linked(:link)")
                .set("link", link)
                .first(row -> row.text("recipient"));
    }

    boolean giveCode(byte[] link, byte[] code, Instant until) {
        return sql.of("select report.give_code(:link, :code, :until) as given")
                .set("link", link)
                .set("code", code)
                .set("until", until)
                .one(row -> row.truth("given"));
    }

    Optional<Opened> open(byte[] link, byte[] code) {
        return sql.of("""
                        select structure_id, funder_id, year, content::text as content, prepared_on
                          from report.opened(:link, :code)""").set("link", link).set("code", code).first(LinkStore::opened);
    }

    private static Opened opened(Row row) {
        return new Opened(
                row.uuid("structure_id"),
                row.uuid("funder_id"),
                row.integer("year"),
                Frozen.read(row.text("content")),
                row.date("prepared_on"));
    }
}
