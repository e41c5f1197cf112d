package org.cordee.platform.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;

/** The audit's lines and monthly segments, as the job {@code seal} sees them. */
final class SealStore {

    private final Sql sql;

    SealStore(Sql sql) {
        this.sql = sql;
    }

    /** The last line sealed of a month, or the month's opening when it has none. */
    record Head(long position, byte[] seal) {}

    /** A month of the audit. */
    record Segment(LocalDate month, byte[] opening, byte @Nullable [] closing, long entries, boolean emptied) {}

    /** A line and the seal it was given. */
    record SealedEntry(long position, AuditEntry entry, byte[] seal) {}

    List<AuditEntry> unsealed(int atMost) {
        return sql.of("select " + AuditEntry.COLUMNS
                        + " from platform.audit_entry where seal is null order by id limit :most")
                .set("most", atMost)
                .list(AuditEntry::of);
    }

    Optional<Segment> lastSegment() {
        return sql.of("""
                        select month, opening_seal, closing_seal, entries, emptied_at is not null as emptied
                          from platform.audit_segment order by month desc limit 1""").first(SealStore::segment);
    }

    List<Segment> segments() {
        return sql.of("""
                        select month, opening_seal, closing_seal, entries, emptied_at is not null as emptied
                          from platform.audit_segment order by month""").list(SealStore::segment);
    }

    void open(LocalDate month, byte[] opening) {
        sql.of("insert into platform.audit_segment (month, opening_seal) values (:month, :opening)")
                .set("month", month)
                .set("opening", opening)
                .exactlyOne();
    }

    void advance(LocalDate month, Head head) {
        sql.of("update platform.audit_segment set closing_seal = :seal, entries = :position where month = :month")
                .set("month", month)
                .set("seal", head.seal())
                .set("position", head.position())
                .exactlyOne();
    }

    void keep(LocalDate month, List<SealedEntry> sealed) {
        sql.of("""
                        update platform.audit_entry e
                           set month = :month, position = s.position, seal = decode(s.seal, 'hex')
                          from unnest(cast(:ids as bigint[]), cast(:positions as bigint[]), cast(:seals as text[]))
                               as s (id, position, seal)
                         where e.id = s.id""")
                .set("month", month)
                .set("ids", sealed.stream().map(line -> line.entry().id()).toList())
                .set("positions", sealed.stream().map(SealedEntry::position).toList())
                .set(
                        "seals",
                        sealed.stream()
                                .map(line -> HexFormat.of().formatHex(line.seal()))
                                .toList())
                .anyNumber();
    }

    void each(LocalDate month, BiConsumer<Long, SealedEntry> reading) {
        sql.of("select " + AuditEntry.COLUMNS + """
                        , position, seal from platform.audit_entry
                         where month = :month order by position""").set("month", month).each(row -> {
            SealedEntry line = new SealedEntry(row.number("position"), AuditEntry.of(row), row.bytes("seal"));
            reading.accept(line.position(), line);
        });
    }

    int empty(LocalDate before, Instant now) {
        sql.of("update platform.audit_segment set emptied_at = :now where month < :before and emptied_at is null")
                .set("before", before)
                .set("now", now)
                .anyNumber();
        return sql.of("delete from platform.audit_entry where month < :before")
                .set("before", before)
                .anyNumber();
    }

    private static Segment segment(Row row) {
        return new Segment(
                row.date("month"),
                row.bytes("opening_seal"),
                row.bytesOrNull("closing_seal"),
                row.number("entries"),
                row.truth("emptied"));
    }
}
