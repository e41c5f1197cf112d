package org.cordee.evidence.capitalisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who is at the table of a sheet: a teller their own place, whoever accompanies everybody's. */
@Component
@Transactional(readOnly = true)
class SeatQueries {

    private static final String SEAT = """
            select m.id, m.sheet_id, m.signature, m.corner, m.joined_on, m.left_on is not null as gone
              from evidence.sheet_member m where m.kind = 'teller' and m.joined_on is not null""";

    private final Sql sql;

    SeatQueries(Sql sql) {
        this.sql = sql;
    }

    /** Where a part has been used. */
    record Use(String code, String place, boolean printed, LocalDate usedOn) {}

    List<CapsMember> of(UUID account) {
        return sql.of(SEAT + " and m.account_id = :account order by m.joined_on desc, m.id desc")
                .set("account", account)
                .list(SeatQueries::seat);
    }

    CapsMember one(UUID id, UUID account) {
        return sql.of(SEAT + " and m.id = :id and m.account_id = :account")
                .set("id", id)
                .set("account", account)
                .one(SeatQueries::seat);
    }

    /** Those who have not left. */
    List<CapsMember> at(UUID sheet) {
        return sql.of(SEAT + " and m.sheet_id = :sheet and m.left_on is null order by m.signature, m.id")
                .set("sheet", sheet)
                .list(SeatQueries::seat);
    }

    /** How many codes wait for somebody. */
    int offered(UUID sheet) {
        return sql.of(
                        "select count(*)::int as waiting from evidence.sheet_member where sheet_id = :sheet and account_id is null")
                .set("sheet", sheet)
                .one(row -> row.integer("waiting"));
    }

    Map<String, String> told(UUID member) {
        Map<String, String> words = new HashMap<>();
        sql.of("select code, words from evidence.sheet_told where member_id = :member")
                .set("member", member)
                .each(row -> words.put(row.text("code"), row.text("words")));
        return words;
    }

    /** The parts of the draft that rest on a member's words. */
    List<CapsPart> resting(UUID member) {
        return sql.of("""
                        select p.code, p.words, p.print, p.signatures from evidence.sheet_voice v
                          join evidence.sheet_part p on p.sheet_id = v.sheet_id and p.edition = v.edition and p.code = v.code
                         where v.member_id = :member and v.edition = 0 and p.words <> '' order by p.code""").set("member", member).list(CapsQueries::part);
    }

    Optional<CapsAnswer> answer(UUID member, int round) {
        return sql.of(
                        "select agreed, print, goes_without from evidence.sheet_answer where member_id = :member and round = :round")
                .set("member", member)
                .set("round", round)
                .first(row -> new CapsAnswer(row.texts("agreed"), row.texts("print"), row.truth("goes_without")));
    }

    /** Where the parts that rest on a member's words have been used, even after they took them back. */
    List<Use> uses(UUID member) {
        return sql.of("""
                        select u.code, u.place, u.printed, u.used_on from evidence.sheet_use u
                         where exists (select from evidence.sheet_voice v
                           where v.member_id = :member and v.sheet_id = u.sheet_id and v.code = u.code and v.edition > 0)
                         order by u.used_on desc, u.place, u.code""")
                .set("member", member)
                .list(row -> new Use(row.text("code"), row.text("place"), row.truth("printed"), row.date("used_on")));
    }

    private static CapsMember seat(Row row) {
        return new CapsMember(
                row.uuid("id"),
                row.uuid("sheet_id"),
                row.text("signature"),
                row.text("corner").equals("persons"),
                row.date("joined_on"),
                row.truth("gone"));
    }
}
