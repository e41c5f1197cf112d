package org.cordee.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Writes pages handed to funders. */
@Component
class TransmissionStore {

    private final Sql sql;

    TransmissionStore(Sql sql) {
        this.sql = sql;
    }

    record New(UUID id, UUID structure, UUID funder, int year, Annex annex, UUID preparedBy, LocalDate preparedOn) {}

    void add(New added) {
        sql.of("""
                        insert into report.transmission
                               (id, structure_id, funder_id, year, content, prepared_by, prepared_on)
                        values (:id, :structure, :funder, :year, cast(:content as jsonb), :by, :on)""")
                .set("id", added.id())
                .set("structure", added.structure())
                .set("funder", added.funder())
                .set("year", added.year())
                .set("content", Frozen.write(added.annex()))
                .set("by", added.preparedBy())
                .set("on", added.preparedOn())
                .exactlyOne();
    }

    void show(UUID transmission, UUID structure, UUID peer) {
        sql.of("""
                        insert into report.transmission_peer (transmission_id, structure_id, peer_id)
                        values (:transmission, :structure, :peer)""")
                .set("transmission", transmission)
                .set("structure", structure)
                .set("peer", peer)
                .exactlyOne();
    }

    void seen(UUID transmission, UUID peer, LocalDate today) {
        sql.of("""
                        update report.transmission_peer set seen_on = coalesce(seen_on, :today)
                         where transmission_id = :transmission and peer_id = :peer""")
                .set("today", today)
                .set("transmission", transmission)
                .set("peer", peer)
                .exactlyOne();
    }

    void send(Transmission sent, String recipient, byte[] link, LocalDate today, LocalDate until) {
        sql.of("""
                        update report.transmission
                           set sent_on = :today, recipient = :recipient, link = :link, link_until = :until,
                               version = version + 1
                         where id = :id and version = :version and sent_on is null""")
                .set("today", today)
                .set("recipient", recipient)
                .set("link", link)
                .set("until", until)
                .set("id", sent.id())
                .set("version", sent.version())
                .exactlyOne();
    }

    void giveCode(UUID transmission, byte[] code, Instant until) {
        sql.of("""
                        update report.transmission set code = :code, code_until = :until, code_errors = 0
                         where id = :id and sent_on is not null""")
                .set("code", code)
                .set("until", until)
                .set("id", transmission)
                .exactlyOne();
    }

    void withdraw(UUID transmission) {
        sql.of("delete from report.transmission where id = :id and sent_on is null")
                .set("id", transmission)
                .exactlyOne();
    }
}
