package org.cordee.structure.register;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.cordee.platform.db.Sql;
import org.cordee.structure.finess.FinessHeader;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes imports. What compares and applies is one statement for all rows, whatever their number. */
@Component
class ImportStore {
    private static final String COMPARE = """
            with difference as (
              select r.line, s.id, %s as columns, coalesce(s.extracted_on > b.extracted_on, false) as older
                from structure.import_row r
                join structure.structure s on s.finess = r.finess
                join structure.import_batch b on b.id = r.batch_id
               where r.batch_id = :id and r.verdict = 'new')
            update structure.import_row r
               set structure_id = d.id,
                   verdict = case when d.older then 'older' when d.columns = '{}' then 'same' else 'changed' end,
                   changed = case when d.older then '{}' else d.columns end
              from difference d
             where r.batch_id = :id and r.line = d.line""".formatted(SourceColumns.changed());

    private final Sql sql;

    ImportStore(Sql sql) {
        this.sql = sql;
    }

    /** For a command without the application. */
    static ImportStore on(DataSource pool) {
        return new ImportStore(new Sql(new NamedParameterJdbcTemplate(pool)));
    }

    /**
     * For this transaction only: rows just copied have no statistics yet, and a plan made for one row that meets a
     * hundred thousand never ends. Hashing is right for both.
     */
    void joinByHash() {
        sql.of("set local enable_nestloop = off").run();
    }

    void start(UUID id, String fileName, String digest, Instant now) {
        sql.of("""
                        insert into structure.import_batch (id, file_name, sha256, state, started_at, heard_at)
                        values (:id, :name, :digest, 'loading', :now, :now)""")
                .set("id", id)
                .set("name", fileName)
                .set("digest", digest)
                .set("now", now)
                .exactlyOne();
    }

    void describe(UUID id, FinessHeader header) {
        Charset encoding = header.encoding();
        sql.of("""
                        update structure.import_batch
                           set layout = :layout, encoding = :encoding, extracted_on = cast(:day as date)
                         where id = :id""")
                .set("id", id)
                .set("layout", header.layout().name().toLowerCase(Locale.ROOT))
                .set("encoding", encoding.name())
                .set("day", header.extractedOn())
                .exactlyOne();
    }

    void hear(UUID id, int read, Instant now) {
        sql.of("update structure.import_batch set read_count = :read, heard_at = :now where id = :id")
                .set("id", id)
                .set("read", read)
                .set("now", now)
                .exactlyOne();
    }

    /** Written as the person who decides, so that the audit names them. */
    void decided(UUID id, String decision) {
        sql.of("update structure.import_batch set decision = :decision, version = version + 1 where id = :id")
                .set("id", id)
                .set("decision", decision)
                .exactlyOne();
    }

    void delete(UUID id) {
        sql.of("delete from structure.import_batch where id = :id and state <> 'applied'")
                .set("id", id)
                .exactlyOne();
    }

    void fail(UUID id, String messageKey) {
        sql.of("update structure.import_batch set state = 'failed', failure = :failure where id = :id")
                .set("id", id)
                .set("failure", messageKey)
                .exactlyOne();
    }

    /** The same establishment twice in one file: the first row counts. */
    void rejectDoubles(UUID id) {
        sql.of("""
                        update structure.import_row r
                           set verdict = 'rejected', reasons = array['number_twice']
                          from (select line, row_number() over (partition by finess order by line) as rank
                                  from structure.import_row where batch_id = :id and verdict = 'new') d
                         where r.batch_id = :id and r.line = d.line and d.rank > 1""").set("id", id).run();
    }

    /**
     * Streets that lost "TH" on their way (seen in FINESS+ in September 2026, BERTHELOT became BEREELOT): the known
     * street is kept.
     */
    void keepStreetsThatLostLetters(UUID id) {
        sql.of("""
                        update structure.import_row r
                           set street = s.street, reasons = r.reasons || 'street_letters_lost'::text
                          from structure.structure s
                         where r.batch_id = :id and r.verdict = 'new' and s.finess = r.finess
                           and s.street like '%TH%' and r.street <> s.street
                           and r.street = replace(s.street, 'TH', 'E')""").set("id", id).run();
    }

    /** Whether another import was applied since this one was compared. */
    boolean isOvertaken(UUID id) {
        return sql.of("""
                        select exists (select from structure.import_batch o, structure.import_batch b
                                        where b.id = :id and o.id <> b.id
                                          and greatest(o.applied_at, o.undone_at) > b.heard_at) as overtaken""").set("id", id).one(row -> row.truth("overtaken"));
    }

    void compareAgain(UUID id) {
        sql.of("""
                        update structure.import_row set verdict = 'new', changed = '{}'
                         where batch_id = :id and verdict <> 'rejected'""").set("id", id).run();
    }

    /** Rows are copied as new; those already known become changed, same or older. */
    void compare(UUID id) {
        sql.of(COMPARE).set("id", id).run();
    }

    void count(UUID id, Instant now) {
        sql.of("""
                        update structure.import_batch b
                           set (read_count, new_count, changed_count, same_count, older_count, rejected_count) =
                               (select count(*), count(*) filter (where verdict = 'new'),
                                       count(*) filter (where verdict = 'changed'),
                                       count(*) filter (where verdict = 'same'),
                                       count(*) filter (where verdict = 'older'),
                                       count(*) filter (where verdict = 'rejected')
                                  from structure.import_row where batch_id = :id),
                               state = 'compared', heard_at = :now
                         where b.id = :id""").set("id", id).set("now", now).exactlyOne();
    }
}
