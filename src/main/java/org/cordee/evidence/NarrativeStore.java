package org.cordee.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Writes what is told and what is released of it. */
@Component
class NarrativeStore {

    private final Sql sql;

    NarrativeStore(Sql sql) {
        this.sql = sql;
    }

    void add(Narrative narrative, Actor.Person teller) {
        sql.of("""
                        insert into evidence.narrative
                          (id, account_id, territory_id, corner, stage, title, subjects, written_on)
                        values (:id, :account, :territory, :corner, :stage, :title, :subjects, :day)""")
                .set("id", narrative.id())
                .set("account", teller.account())
                .set("territory", teller.territory())
                .set("corner", narrative.corner())
                .set("stage", narrative.stage())
                .set("title", narrative.title())
                .set("subjects", narrative.subjects())
                .set("day", narrative.writtenOn())
                .exactlyOne();
        write(narrative.id(), narrative.words());
    }

    void change(Narrative narrative, NarrativeDraft draft) {
        sql.of("""
                        update evidence.narrative set title = :title, subjects = :subjects, version = version + 1
                         where id = :id and version = :version""")
                .set("title", draft.title())
                .set("subjects", draft.subjects())
                .set("id", narrative.id())
                .set("version", narrative.version())
                .exactlyOne();
        sql.of("delete from evidence.narrative_part where narrative_id = :id")
                .set("id", narrative.id())
                .run();
        write(narrative.id(), draft.words());
    }

    void remove(UUID id) {
        sql.of("delete from evidence.narrative where id = :id").set("id", id).exactlyOne();
    }

    void offer(Release release, UUID narrative, UUID territory, int consent) {
        sql.of("""
                        insert into evidence.release (id, narrative_id, account_id, territory_id, edition, corner, stage, title,
                          parts, words, subjects, signature, audience, print, consent, state, offered_on, expires_on)
                        values (:id, :narrative, :account, :territory, :edition, :corner, :stage, :title, :parts, :words,
                          :subjects, :signature, :audience, :print, :consent, 'offered', :offered, :expires)""")
                .set("id", release.id())
                .set("narrative", narrative)
                .set("account", release.account())
                .set("territory", territory)
                .set("edition", release.edition())
                .set("corner", release.corner())
                .set("stage", release.stage())
                .set("title", release.title())
                .set("parts", release.parts())
                .set("words", release.words())
                .set("subjects", release.subjects())
                .set("signature", release.signature())
                .set("audience", release.audience())
                .set("print", release.print())
                .set("consent", consent)
                .set("offered", release.offeredOn())
                .set("expires", release.expiresOn())
                .exactlyOne();
    }

    void accept(UUID release, LocalDate day) {
        sql.of(
                        "update evidence.release set state = 'released', reviewed_on = :day where id = :id and state = 'offered'")
                .set("day", day)
                .set("id", release)
                .exactlyOne();
    }

    void giveBack(UUID release, String why, LocalDate day) {
        sql.of("""
                        update evidence.release set state = 'returned', returned_for = :why, reviewed_on = :day
                         where id = :id and state in ('offered', 'released')""").set("why", why).set("day", day).set("id", release).exactlyOne();
    }

    /** Takes the words away with the right to show them. */
    void withdraw(UUID release, LocalDate day) {
        sql.of("""
                        update evidence.release set state = 'withdrawn', withdrawn_on = :day, title = '', words = '{}', parts = '{}'
                         where id = :id and state in ('offered', 'returned', 'released')""").set("day", day).set("id", release).exactlyOne();
    }

    void used(UUID release, List<String> places, boolean printed, LocalDate day) {
        places.forEach(place -> sql.of("""
                        insert into evidence.release_use (release_id, place, printed, used_on)
                        values (:release, :place, :printed, :day) on conflict do nothing""")
                .set("release", release)
                .set("place", place)
                .set("printed", printed)
                .set("day", day)
                .run());
    }

    private void write(UUID narrative, Map<String, String> words) {
        words.forEach((code, text) -> sql.of(
                        "insert into evidence.narrative_part (narrative_id, code, words) values (:id, :code, :words)")
                .set("id", narrative)
                .set("code", code)
                .set("words", text)
                .exactlyOne());
    }
}
