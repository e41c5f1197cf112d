package org.cordee.platform;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one row that says which installation this is; read at start, kept in memory. */
@Component
public class Installations {

    private final Sql sql;
    private final Clock clock;
    private final Today today;
    private final AtomicReference<@Nullable Installation> current = new AtomicReference<>();

    Installations(Sql sql, Clock clock, Today today) {
        this.sql = sql;
        this.clock = clock;
        this.today = today;
    }

    /** The installation; a fault before {@link #open} has been called. */
    public Installation current() {
        Installation installation = current.get();
        if (installation == null) {
            throw new IllegalStateException("the installation is not open yet");
        }
        return installation;
    }

    /**
     * Records the kind at the first start and reads it at the next ones.
     *
     * @return false when this database was created as the other kind, and must be left alone
     */
    @Transactional
    public boolean open(boolean demo, String regionName, ZoneId zone, @Nullable LocalDate anchorDay) {
        int created = sql.of("""
                        insert into platform.installation (kind, product_name, region_name, zone, created_at, anchor_day)
                        values (:kind, 'Cordée', :region, :zone, :now, cast(:anchor as date))
                        on conflict do nothing""")
                .set("kind", demo ? "demo" : "real")
                .set("region", regionName)
                .set("zone", zone.getId())
                .set("now", clock.instant())
                .set("anchor", anchorDay)
                .anyNumber();
        Installation installation = read();
        today.in(installation.zone());
        return created == 1 || installation.demo() == demo;
    }

    /** Says that the first content is complete. */
    @Transactional
    public void filled() {
        sql.of("update platform.installation set filled_at = :now")
                .set("now", clock.instant())
                .exactlyOne();
        read();
    }

    /** Changes what the administrator says of this installation. */
    @Transactional
    public void describe(String productName, String regionName, LegalNotice notice) {
        sql.of("""
                        update platform.installation
                           set product_name = :product, region_name = :region, publisher = :publisher,
                               publisher_address = :address, contact = :contact, publication_director = :director,
                               host = :host, data_protection_officer = :officer""")
                .set("product", productName)
                .set("region", regionName)
                .set("publisher", notice.publisher())
                .set("address", notice.address())
                .set("contact", notice.contact())
                .set("director", notice.director())
                .set("host", notice.host())
                .set("officer", notice.officer())
                .exactlyOne();
        read();
    }

    /** Reads again what another instance on the same database may have changed. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    @Transactional(readOnly = true)
    public void refresh() {
        var unused = read();
    }

    private Installation read() {
        Installation read = sql.of("""
                        select kind, product_name, region_name, zone, anchor_day, filled_at, publisher,
                               publisher_address, contact, publication_director, host, data_protection_officer
                          from platform.installation""")
                .one(row -> new Installation(
                        row.text("kind").equals("demo"),
                        row.text("product_name"),
                        row.text("region_name"),
                        ZoneId.of(row.text("zone")),
                        row.dateOrNull("anchor_day"),
                        row.instantOrNull("filled_at") != null,
                        notice(row)));
        current.set(read);
        return read;
    }

    private static LegalNotice notice(Row row) {
        return new LegalNotice(
                row.text("publisher"),
                row.text("publisher_address"),
                row.text("contact"),
                row.text("publication_director"),
                row.text("host"),
                row.text("data_protection_officer"));
    }
}
