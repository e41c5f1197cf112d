package org.cordee.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is told, as far as row security shows it: one's own, what waits for review, what is released. */
@Component
@Transactional(readOnly = true)
class NarrativeQueries {

    private static final String NARRATIVE =
            "select id, corner, stage, title, subjects, written_on, version from evidence.narrative";
    private static final String RELEASE = """
            select id, account_id, edition, corner, stage, title, parts, words, subjects, signature, audience, print, state,
                   offered_on, returned_for, expires_on from evidence.release""";

    private final Sql sql;

    NarrativeQueries(Sql sql) {
        this.sql = sql;
    }

    List<Narrative> mine(UUID account) {
        return sql.of(NARRATIVE + " where account_id = :account order by written_on desc, id desc")
                .set("account", account)
                .list(this::narrative);
    }

    Narrative one(UUID id, UUID account) {
        return sql.of(NARRATIVE + " where id = :id and account_id = :account")
                .set("id", id)
                .set("account", account)
                .one(this::narrative);
    }

    List<Release> releasesOf(UUID narrative, UUID account) {
        return sql.of(RELEASE + " where narrative_id = :narrative and account_id = :account order by edition desc")
                .set("narrative", narrative)
                .set("account", account)
                .list(NarrativeQueries::release);
    }

    /** What the coordination of a territory reads: what waits, then what is shown. */
    List<Release> readBy(UUID territory) {
        return sql.of(RELEASE + "\n" + """
                         where territory_id = :territory and (state = 'offered'
                            or state = 'released' and expires_on >= platform.actor_today())
                         order by state, offered_on, id""").set("territory", territory).list(NarrativeQueries::release);
    }

    /** Where a release has been used. */
    List<ReleaseUse> uses(UUID release) {
        return sql.of("""
                        select place, printed, used_on from evidence.release_use
                         where release_id = :release order by used_on desc, place""")
                .set("release", release)
                .list(row -> new ReleaseUse(row.text("place"), row.truth("printed"), row.date("used_on")));
    }

    /** What the reader may see of a subject, the newest first. */
    List<Testimony> told(String subject) {
        return sql.of("""
                        select corner, title, words, signature, reviewed_on from evidence.release
                         where state = 'released' and expires_on >= platform.actor_today() and :subject = any (subjects)
                         order by reviewed_on desc, id desc limit 30""")
                .set("subject", subject)
                .list(row -> new Testimony(
                        Corner.of(row.text("corner")),
                        row.text("title"),
                        row.texts("words"),
                        row.text("signature"),
                        row.date("reviewed_on")));
    }

    private Narrative narrative(Row row) {
        UUID id = row.uuid("id");
        Map<String, String> words = new HashMap<>();
        sql.of("select code, words from evidence.narrative_part where narrative_id = :id order by code")
                .set("id", id)
                .each(part -> words.put(part.text("code"), part.text("words")));
        return new Narrative(
                id,
                Corner.of(row.text("corner")),
                Stage.of(row.text("stage")),
                row.text("title"),
                row.texts("subjects"),
                words,
                row.date("written_on"),
                row.integer("version"));
    }

    private static Release release(Row row) {
        return new Release(
                row.uuid("id"),
                row.uuid("account_id"),
                row.integer("edition"),
                Corner.of(row.text("corner")),
                Stage.of(row.text("stage")),
                row.text("title"),
                row.texts("parts"),
                row.texts("words"),
                row.texts("subjects"),
                row.text("signature"),
                Audience.of(row.text("audience")),
                row.truth("print"),
                Release.State.of(row.text("state")),
                row.date("offered_on"),
                row.textOrNull("returned_for"),
                row.date("expires_on"));
    }
}
