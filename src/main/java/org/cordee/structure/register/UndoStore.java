package org.cordee.structure.register;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.cordee.platform.db.Sql;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Takes an applied import back, except what has been used since. */
@Component
class UndoStore {
    private static final String RESTORE = "update structure.structure s set "
            + Arrays.stream((SourceColumns.list() + ", extracted_on").split(", "))
                    .map(column -> column + " = b." + column)
                    .collect(Collectors.joining(", "))
            + ", version = s.version + 1 from structure.import_change c"
            + " cross join lateral jsonb_populate_record(null::structure.structure, c.before) b"
            + " where c.batch_id = :id and c.target = 'structure' and c.before is not null and c.kept is null"
            + " and s.id = c.key::uuid";

    private final Sql sql;

    UndoStore(Sql sql) {
        this.sql = sql;
    }

    /** For a command without the application. */
    static UndoStore on(DataSource pool) {
        return new UndoStore(new Sql(new NamedParameterJdbcTemplate(pool)));
    }

    /** Marks what a later import wrote again, and what a person corrected: both stay. */
    void keepWhatWasUsed(UUID id) {
        sql.of("""
                        update structure.import_change c set kept = 'later_import'
                         where c.batch_id = :id and exists (
                           select from structure.import_change l join structure.import_batch b on b.id = l.batch_id
                            where l.target = c.target and l.key = c.key and b.state = 'applied'
                              and b.applied_at > (select applied_at from structure.import_batch where id = :id))""").set("id", id).run();
        sql.of("""
                        update structure.import_change c set kept = 'corrected'
                          from structure.structure s
                         where c.batch_id = :id and c.target = 'structure' and c.before is null and c.kept is null
                           and s.id = c.key::uuid and s.corrected_on is not null""").set("id", id).run();
    }

    void takeBackNew(UUID id) {
        sql.of("""
                        with used as (select * from structure.take_back(:id))
                        update structure.import_change c set kept = 'used:' || used.used_by
                          from used
                         where c.batch_id = :id and c.target = 'structure' and c.key = used.id::text""").set("id", id).run();
    }

    void restoreChanged(UUID id) {
        sql.of(RESTORE).set("id", id).run();
    }

    void restoreLegalEntities(UUID id) {
        sql.of("""
                        update structure.legal_entity e
                           set name = b.name, siren = b.siren, legal_status = b.legal_status, closed_on = b.closed_on,
                               version = e.version + 1
                          from structure.import_change c
                          cross join lateral jsonb_populate_record(null::structure.legal_entity, c.before) b
                         where c.batch_id = :id and c.target = 'legal_entity' and c.before is not null
                           and c.kept is null and e.number = c.key""").set("id", id).run();
        sql.of("""
                        delete from structure.legal_entity e
                         using structure.import_change c
                         where c.batch_id = :id and c.target = 'legal_entity' and c.before is null and c.kept is null
                           and e.number = c.key and e.local_name is null and e.local_regime is null
                           and not exists (select from structure.structure s where s.legal_finess = e.number)""").set("id", id).run();
    }

    void undone(UUID id, Instant now) {
        sql.of("""
                        update structure.import_batch
                           set state = 'undone', undone_at = :now, version = version + 1,
                               kept_count = (select count(*) from structure.import_change
                                              where batch_id = :id and target = 'structure' and kept is not null)
                         where id = :id and state = 'applied'""").set("id", id).set("now", now).exactlyOne();
    }
}
