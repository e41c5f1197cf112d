package org.cordee.evidence;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.cordee.statistics.ClaimLevel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the statements added here, as far as row security shows them. */
@Component
@Transactional(readOnly = true)
class StatementQueries {

    private static final String STATEMENT =
            "select id, territory_id, structure_id, label, status from evidence.statement";
    private static final String STANDING = """
            select id, corner, title, words, signature, reviewed_on, subjects from evidence.release
             where state = 'released' and expires_on >= platform.actor_today()""";

    private final Sql sql;

    StatementQueries(Sql sql) {
        this.sql = sql;
    }

    /**
     * A released text that may stand in a statement.
     *
     * @param subjects the shipped statements its teller said it is about
     */
    record Standing(UUID id, Testimony testimony, List<String> subjects) {}

    List<AddedStatement> all() {
        return sql.of(STATEMENT + " order by added_on desc, id desc").list(this::statement);
    }

    AddedStatement one(UUID id) {
        return sql.of(STATEMENT + " where id = :id").set("id", id).one(this::statement);
    }

    /** Of these releases, those that still show and are about one of these subjects, the newest first. */
    List<Standing> standing(List<UUID> releases, List<String> subjects) {
        return sql.of(STANDING + "\n" + """
                         and id = any (:releases::uuid[]) and subjects && :subjects::text[]
                         order by reviewed_on desc, id desc""")
                .set("releases", releases)
                .set("subjects", subjects)
                .list(StatementQueries::standing);
    }

    /** Every release that shows now, for an author to choose from. */
    List<Standing> offered() {
        return sql.of(STANDING + " order by corner, reviewed_on desc, id desc").list(StatementQueries::standing);
    }

    private static Standing standing(Row row) {
        Testimony testimony = new Testimony(
                Corner.of(row.text("corner")),
                row.text("title"),
                row.texts("words"),
                row.text("signature"),
                row.date("reviewed_on"));
        return new Standing(row.uuid("id"), testimony, row.texts("subjects"));
    }

    private AddedStatement statement(Row row) {
        UUID id = row.uuid("id");
        String label = row.text("label");
        return new AddedStatement(
                id,
                row.uuid("territory_id"),
                row.uuidOrNull("structure_id"),
                label,
                StatementStatus.of(row.text("status")),
                versions(id, row.uuidOrNull("structure_id") == null ? label : ""),
                moves(id));
    }

    private List<AddedStatement.Version> versions(UUID id, String group) {
        return sql.of("""
                        select number, kind, title, claim, level, subjects, bearings, testimonies, reason, written_on, written_as
                          from evidence.statement_version where statement_id = :id order by number""")
                .set("id", id)
                .list(row -> new AddedStatement.Version(
                        row.integer("number"),
                        new StatementDraft(
                                group,
                                StatementKind.of(row.text("kind")),
                                row.text("title"),
                                row.text("claim"),
                                ClaimLevel.of(row.integer("level")),
                                row.texts("subjects"),
                                row.texts("bearings"),
                                row.uuids("testimonies"),
                                row.text("reason")),
                        row.date("written_on"),
                        Role.of(row.text("written_as"))));
    }

    private List<AddedStatement.Move> moves(UUID id) {
        return sql.of("""
                        select edition, status, moved_on, moved_as from evidence.statement_move
                         where statement_id = :id order by position""")
                .set("id", id)
                .list(row -> new AddedStatement.Move(
                        row.integer("edition"),
                        StatementStatus.of(row.text("status")),
                        row.date("moved_on"),
                        Role.of(row.text("moved_as"))));
    }
}
