package org.cordee.evidence.capitalisation;

import java.util.Map;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes who is at the table of a sheet, what they tell and what they answer. */
@Component
class SeatStore {

    private final Sql sql;

    SeatStore(Sql sql) {
        this.sql = sql;
    }

    /** What came of a code, and where it leads. */
    record Joined(String outcome, @Nullable UUID id) {}

    void offer(UUID id, UUID sheet, boolean accompanier, byte[] mark) {
        sql.of("""
                        insert into evidence.sheet_member (id, sheet_id, kind, mark, invited_on)
                        values (:id, :sheet, :kind, :mark, platform.actor_today())""")
                .set("id", id)
                .set("sheet", sheet)
                .set("kind", accompanier ? "accompanier" : "teller")
                .set("mark", mark)
                .exactlyOne();
    }

    Joined join(byte[] mark, String signature) {
        return sql.of("select outcome, id from evidence.join_sheet(:mark, :signature)")
                .set("mark", mark)
                .set("signature", signature)
                .one(row -> new Joined(row.text("outcome"), row.uuidOrNull("id")));
    }

    void tell(UUID member, Map<String, String> words) {
        sql.of("delete from evidence.sheet_told where member_id = :member")
                .set("member", member)
                .run();
        words.forEach((code, text) -> sql.of(
                        "insert into evidence.sheet_told (member_id, code, words) values (:member, :code, :words)")
                .set("member", member)
                .set("code", code)
                .set("words", text)
                .exactlyOne());
    }

    void answer(UUID member, int round, CapsAnswer answer) {
        sql.of("delete from evidence.sheet_answer where member_id = :member")
                .set("member", member)
                .run();
        sql.of("""
                        insert into evidence.sheet_answer (member_id, round, agreed, print, goes_without, answered_on)
                        values (:member, :round, :agreed, :print, :without, platform.actor_today())""")
                .set("member", member)
                .set("round", round)
                .set("agreed", answer.agreed())
                .set("print", answer.print())
                .set("without", answer.goesWithout())
                .exactlyOne();
    }

    /** Everything that rests on the member's words is emptied by the database in the same statement. */
    void leave(UUID member) {
        sql.of("update evidence.sheet_member set left_on = platform.actor_today() where id = :id and left_on is null")
                .set("id", member)
                .exactlyOne();
    }
}
