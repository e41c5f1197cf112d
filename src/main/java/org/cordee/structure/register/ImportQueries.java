package org.cordee.structure.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class ImportQueries {
    private static final String BATCH = """
            select id, file_name, layout, extracted_on, state, failure, read_count, new_count, changed_count, same_count,
                   older_count, rejected_count, kept_count, started_at, heard_at, applied_at, version
              from structure.import_batch""";

    private final Sql sql;

    ImportQueries(Sql sql) {
        this.sql = sql;
    }

    /** For a command without the application. */
    static ImportQueries on(DataSource pool) {
        return new ImportQueries(new Sql(new NamedParameterJdbcTemplate(pool)));
    }

    Optional<ImportBatch> find(UUID id) {
        return sql.of(BATCH + " where id = :id").set("id", id).first(ImportQueries::batch);
    }

    List<ImportBatch> latest(int atMost) {
        return sql.of(BATCH + " order by started_at desc, id limit :most")
                .set("most", atMost)
                .list(ImportQueries::batch);
    }

    /** Rows of one verdict after a line, in the order of the file. */
    List<ImportRow> rows(UUID id, String verdict, long afterLine, int atMost) {
        return sql.of("""
                        select line, verdict, finess, coalesce(long_name, name) as name, town, reasons, changed, structure_id
                          from structure.import_row
                         where batch_id = :id and verdict = :verdict and line > :after
                         order by line limit :most""")
                .set("id", id)
                .set("verdict", verdict)
                .set("after", afterLine)
                .set("most", atMost)
                .list(ImportQueries::row);
    }

    /** How often each oddity was met among rows that were taken. */
    List<Oddity> oddities(UUID id) {
        return sql.of("""
                        select reason, count(*) as rows from structure.import_row, unnest(reasons) as reason
                         where batch_id = :id and verdict <> 'rejected'
                         group by reason order by count(*) desc, reason""").set("id", id).list(row -> new Oddity(row.text("reason"), (int) row.number("rows")));
    }

    /** What an undo left, with what uses it. */
    List<Kept> kept(UUID id, int atMost) {
        return sql.of("""
                        select s.id, s.shown_name, c.kept
                          from structure.import_change c join structure.structure s on s.id = c.key::uuid
                         where c.batch_id = :id and c.target = 'structure' and c.kept is not null
                         order by s.shown_name collate "fr-x-icu", s.id limit :most""")
                .set("id", id)
                .set("most", atMost)
                .list(row -> new Kept(row.uuid("id"), row.text("shown_name"), row.text("kept")));
    }

    /** A kind of oddity and how many rows have it. */
    record Oddity(String reason, int rows) {}

    /** An establishment an undo left in place. */
    record Kept(UUID structure, String name, String reason) {}

    private static ImportBatch batch(Row row) {
        String layout = row.textOrNull("layout");
        return new ImportBatch(
                row.uuid("id"),
                row.text("file_name"),
                layout == null ? "" : layout,
                row.dateOrNull("extracted_on"),
                ImportState.of(row.text("state")),
                row.textOrNull("failure"),
                new ImportCounts(
                        row.integer("read_count"),
                        row.integer("new_count"),
                        row.integer("changed_count"),
                        row.integer("same_count"),
                        row.integer("older_count"),
                        row.integer("rejected_count"),
                        row.integer("kept_count")),
                row.instant("started_at"),
                row.instant("heard_at"),
                row.instantOrNull("applied_at"),
                row.integer("version"));
    }

    private static ImportRow row(Row row) {
        String finess = row.textOrNull("finess");
        String name = row.textOrNull("name");
        String town = row.textOrNull("town");
        return new ImportRow(
                row.number("line"),
                row.text("verdict"),
                finess == null ? "" : finess,
                name == null ? "" : name,
                town == null ? "" : town,
                row.texts("reasons"),
                row.texts("changed"),
                row.uuid("structure_id"));
    }
}
