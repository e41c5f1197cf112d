package org.cordee.evidence.capitalisation;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cordee.evidence.Audience;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the sheets being made, as far as row security shows them. */
@Component
@Transactional(readOnly = true)
class CapsQueries {

    private static final String SHEET = """
            select s.id, s.territory_id, s.structure_id, s.accompanier_id, s.accompanied_by, s.title, s.summary, s.place,
                   s.subjects, s.licence, s.audience, s.expires_on, s.round, s.edition, s.returned_for, s.changed_on, s.version,
                   case when s.state = 'proposed' and evidence.everybody_answered(s.id) then 'validated' else s.state end as state
              from evidence.sheet s
            """;

    private final Sql sql;

    CapsQueries(Sql sql) {
        this.sql = sql;
    }

    /** Those the actor accompanies, and all of the territory for its coordination; the last changed first. */
    List<CapsSheet> workedOnBy(Actor.Person actor) {
        return sql.of(SHEET + """
                         where s.accompanier_id = :account
                            or (platform.actor_role() = 'coordinator' and s.territory_id = platform.actor_scope())
                         order by s.changed_on desc, s.id desc limit 200""").set("account", actor.account()).list(CapsQueries::sheet);
    }

    CapsSheet one(UUID id) {
        return sql.of(SHEET + " where s.id = :id").set("id", id).one(CapsQueries::sheet);
    }

    /** The written parts of the draft that the actor may read. */
    List<CapsPart> draft(UUID sheet) {
        return sql.of("""
                        select code, words, print, signatures from evidence.sheet_part
                         where sheet_id = :sheet and edition = 0 and words <> '' order by code""").set("sheet", sheet).list(CapsQueries::part);
    }

    /** Whose words a part of the draft rests on, for whoever accompanies. */
    List<UUID> voices(UUID sheet, String code) {
        return sql.of("""
                        select member_id from evidence.sheet_voice
                         where sheet_id = :sheet and edition = 0 and code = :code order by member_id""").set("sheet", sheet).set("code", code).list(row -> row.uuid("member_id"));
    }

    CapsStanding standing(UUID sheet) {
        return sql.of("select joined, waiting, left_out, goes_without from evidence.standing(:sheet)")
                .set("sheet", sheet)
                .one(row -> new CapsStanding(
                        row.integer("joined"),
                        row.integer("waiting"),
                        row.integer("left_out"),
                        row.truth("goes_without")));
    }

    /** Whether the actor belongs to a structure, and so is not external to what it does. */
    boolean belongsTo(UUID structure) {
        return sql.of("select evidence.actor_belongs_to(:structure) as inside")
                .set("structure", structure)
                .one(row -> row.truth("inside"));
    }

    static CapsPart part(Row row) {
        return new CapsPart(row.text("code"), row.text("words"), row.truth("print"), row.texts("signatures"));
    }

    static CapsFrame frame(Row row) {
        return new CapsFrame(
                row.text("title"),
                row.text("summary"),
                row.text("place"),
                row.texts("subjects"),
                CapsFrame.Licence.valueOf(row.text("licence").toUpperCase(Locale.ROOT)),
                Audience.valueOf(row.text("audience").toUpperCase(Locale.ROOT)),
                row.date("expires_on"));
    }

    private static CapsSheet sheet(Row row) {
        return new CapsSheet(
                row.uuid("id"),
                row.uuid("territory_id"),
                row.uuid("structure_id"),
                row.uuidOrNull("accompanier_id"),
                row.text("accompanied_by"),
                frame(row),
                CapsState.of(row.text("state")),
                row.integer("round"),
                row.integer("edition"),
                row.textOrNull("returned_for"),
                row.date("changed_on"),
                row.integer("version"));
    }
}
