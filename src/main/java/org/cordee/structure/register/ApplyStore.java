package org.cordee.structure.register;

import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.cordee.platform.db.Sql;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the reviewed rows of an import into the structures, and takes them back. */
@Component
class ApplyStore {
    private static final String WROTE = """
             from structure.import_row r
            where r.batch_id = :id and r.verdict = 'changed' and s.id = r.structure_id and s.registered""";
    private static final String EARLIER = "jsonb_build_object("
            + java.util.Arrays.stream(SourceColumns.list().split(", "))
                    .map(column -> "'" + column + "', s." + column)
                    .collect(java.util.stream.Collectors.joining(", "))
            + ", 'extracted_on', s.extracted_on)";

    private final Sql sql;

    ApplyStore(Sql sql) {
        this.sql = sql;
    }

    /** For a command without the application. */
    static ApplyStore on(DataSource pool) {
        return new ApplyStore(new Sql(new NamedParameterJdbcTemplate(pool)));
    }

    void writeLegalEntities(UUID id) {
        sql.of("""
                        insert into structure.import_change (batch_id, target, key, before)
                        select distinct on (r.legal_finess) :id, 'legal_entity', r.legal_finess,
                               case when e.number is not null then jsonb_build_object('name', e.name, 'siren', e.siren,
                                 'legal_status', e.legal_status, 'closed_on', e.closed_on) end
                          from structure.import_row r
                          left join structure.legal_entity e on e.number = r.legal_finess
                         where r.batch_id = :id and r.verdict in ('new', 'changed', 'same') and r.legal_finess is not null
                           and (e.number is null
                             or (r.legal_name is not null and (r.legal_name, r.legal_siren, r.legal_status, r.legal_closed_on)
                               is distinct from (e.name, e.siren, e.legal_status, e.closed_on)))""").set("id", id).run();
        sql.of("""
                        insert into structure.legal_entity (number, name, siren, legal_status, closed_on)
                        select distinct on (r.legal_finess) r.legal_finess, r.legal_name, r.legal_siren, r.legal_status,
                               r.legal_closed_on
                          from structure.import_row r
                          join structure.import_change c on c.batch_id = :id and c.target = 'legal_entity'
                               and c.key = r.legal_finess
                         where r.batch_id = :id and r.verdict in ('new', 'changed', 'same')
                         order by r.legal_finess, r.line
                        on conflict (number) do update
                           set name = coalesce(excluded.name, legal_entity.name),
                               siren = coalesce(excluded.siren, legal_entity.siren),
                               legal_status = coalesce(excluded.legal_status, legal_entity.legal_status),
                               closed_on = excluded.closed_on, version = legal_entity.version + 1""").set("id", id).run();
    }

    /** An establishment entered by hand under its number becomes the register's; its own words stay as corrections. */
    void adoptEntriesByHand(UUID id) {
        sql.of("""
                        update structure.structure s
                           set registered = true, local_name = coalesce(s.local_name, s.name), version = s.version + 1
                          from structure.import_row r
                         where r.batch_id = :id and r.verdict = 'changed' and s.id = r.structure_id
                           and not s.registered""").set("id", id).run();
    }

    void writeChanged(UUID id) {
        sql.of(
                        "insert into structure.import_change (batch_id, target, key, before) select :id, 'structure', s.id::text, "
                                + EARLIER + " from structure.structure s, structure.import_row r"
                                + " where r.batch_id = :id and r.verdict = 'changed' and s.id = r.structure_id and s.registered")
                .set("id", id)
                .run();
        sql.of("update structure.structure s set " + SourceColumns.merged()
                        + ", extracted_on = coalesce((select extracted_on from structure.import_batch where id = :id),"
                        + " s.extracted_on), version = s.version + 1" + WROTE)
                .set("id", id)
                .run();
    }

    /** Unchanged rows: only the day they were last seen in an extract moves on. */
    void touchSame(UUID id) {
        sql.of("""
                        update structure.structure s set extracted_on = b.extracted_on
                          from structure.import_row r join structure.import_batch b on b.id = r.batch_id
                         where r.batch_id = :id and r.verdict = 'same' and s.id = r.structure_id and s.registered
                           and b.extracted_on > s.extracted_on""").set("id", id).run();
    }

    void writeNew(UUID id) {
        sql.of("insert into structure.structure (id, kind, registered, finess, extracted_on, " + SourceColumns.list()
                        + ") select r.structure_id, 'establishment', true, r.finess, b.extracted_on, "
                        + SourceColumns.listOf("r")
                                .replace("r.category_label", "coalesce(r.category_label, c.label, '')")
                        + " from structure.import_row r join structure.import_batch b on b.id = r.batch_id"
                        + " left join structure.category c on c.code = r.category"
                        + " where r.batch_id = :id and r.verdict = 'new'")
                .set("id", id)
                .run();
        sql.of("""
                        insert into structure.import_change (batch_id, target, key)
                        select batch_id, 'structure', structure_id::text from structure.import_row
                         where batch_id = :id and verdict = 'new'""").set("id", id).run();
    }

    void applied(UUID id, Instant now) {
        sql.of("delete from structure.import_row where batch_id = :id and verdict in ('same', 'older')")
                .set("id", id)
                .run();
        sql.of("""
                        update structure.import_batch set state = 'applied', applied_at = :now, version = version + 1
                         where id = :id and state = 'compared'""").set("id", id).set("now", now).exactlyOne();
    }
}
