package org.cordee.evidence.capitalisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.db.Sql;
import org.cordee.platform.db.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a sheet and its draft; row security says again who may. */
@Component
class CapsStore {

    private final Sql sql;

    CapsStore(Sql sql) {
        this.sql = sql;
    }

    void open(UUID id, Actor.Person accompanier, UUID structure, String accompaniedBy, CapsFrame frame) {
        framed(sql.of("""
                        insert into evidence.sheet (id, territory_id, structure_id, accompanier_id, accompanied_by, title, summary,
                          place, subjects, licence, audience, expires_on, state, opened_on, changed_on)
                        values (:id, :territory, :structure, :account, :by, :title, :summary, :place, :subjects, :licence,
                          :audience, :expires, 'framing', platform.actor_today(), platform.actor_today())"""), frame)
                .set("id", id)
                .set("territory", accompanier.territory())
                .set("structure", structure)
                .set("account", accompanier.account())
                .set("by", accompaniedBy)
                .exactlyOne();
    }

    void frame(CapsSheet sheet, CapsFrame frame) {
        framed(sql.of("""
                        update evidence.sheet set title = :title, summary = :summary, place = :place, subjects = :subjects,
                               licence = :licence, audience = :audience, expires_on = :expires,
                               changed_on = platform.actor_today(), version = version + 1
                         where id = :id and version = :version"""), frame)
                .set("id", sheet.id())
                .set("version", sheet.version())
                .exactlyOne();
    }

    /** Moves a sheet; a proposal begins a new round, for which no earlier answer holds. */
    void move(CapsSheet sheet, CapsState to, @Nullable String why) {
        sql.of("""
                        update evidence.sheet set state = :state, round = :round, edition = :edition, returned_for = :why,
                               changed_on = platform.actor_today(), version = version + 1
                         where id = :id and version = :version""")
                .set("state", to)
                .set("round", to == CapsState.PROPOSED ? sheet.round() + 1 : sheet.round())
                .set("edition", to == CapsState.PUBLISHED ? sheet.edition() + 1 : sheet.edition())
                .set("why", why)
                .set("id", sheet.id())
                .set("version", sheet.version())
                .exactlyOne();
    }

    void remove(UUID id) {
        sql.of("delete from evidence.sheet where id = :id and edition = 0")
                .set("id", id)
                .exactlyOne();
    }

    void write(UUID sheet, String code, String words, List<UUID> voices) {
        sql.of("""
                        insert into evidence.sheet_part (sheet_id, edition, code, words) values (:sheet, 0, :code, :words)
                        on conflict (sheet_id, edition, code) do update set words = excluded.words""").set("sheet", sheet).set("code", code).set("words", words).exactlyOne();
        sql.of("delete from evidence.sheet_voice where sheet_id = :sheet and edition = 0 and code = :code")
                .set("sheet", sheet)
                .set("code", code)
                .run();
        voices.forEach(voice -> sql.of(
                        "insert into evidence.sheet_voice (sheet_id, edition, code, member_id) values (:sheet, 0, :code, :member)")
                .set("sheet", sheet)
                .set("code", code)
                .set("member", voice)
                .exactlyOne());
    }

    /** Freezes what was agreed as a new edition, which takes the place of the one shown; gives how many parts appear. */
    int publish(CapsSheet sheet, int plan) {
        end(sheet.id());
        framed(sql.of("""
                        insert into evidence.sheet_edition (sheet_id, edition, territory_id, title, summary, place, subjects,
                          licence, audience, accompanier_id, accompanied_by, plan, published_on, expires_on)
                        values (:sheet, :edition, :territory, :title, :summary, :place, :subjects, :licence, :audience,
                          :accompanier, :by, :plan, platform.actor_today(), :expires)"""), sheet.frame())
                .set("sheet", sheet.id())
                .set("edition", sheet.edition() + 1)
                .set("territory", sheet.territory())
                .set("accompanier", sheet.accompanier())
                .set("by", sheet.accompaniedBy())
                .set("plan", plan)
                .exactlyOne();
        return sql.of("select evidence.freeze_parts(:sheet, :edition) as frozen")
                .set("sheet", sheet.id())
                .set("edition", sheet.edition() + 1)
                .one(row -> row.integer("frozen"));
    }

    /** Ends the edition shown, if there is one. */
    void end(UUID sheet) {
        sql.of(
                        "update evidence.sheet_edition set ended_on = platform.actor_today() where sheet_id = :sheet and ended_on is null")
                .set("sheet", sheet)
                .run();
    }

    void used(UUID sheet, String code, String place, boolean printed, LocalDate day) {
        sql.of("""
                        insert into evidence.sheet_use (sheet_id, code, place, printed, used_on)
                        values (:sheet, :code, :place, :printed, :day) on conflict do nothing""")
                .set("sheet", sheet)
                .set("code", code)
                .set("place", place)
                .set("printed", printed)
                .set("day", day)
                .run();
    }

    private static Statement framed(Statement statement, CapsFrame frame) {
        return statement
                .set("title", frame.title())
                .set("summary", frame.summary())
                .set("place", frame.place())
                .set("subjects", frame.subjects())
                .set("licence", frame.licence())
                .set("audience", frame.audience())
                .set("expires", frame.expiresOn());
    }
}
