package org.cordee.evidence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads released texts for those who choose them, as far as row security shows them, the newest first. */
@Component
@Transactional(readOnly = true)
class ReleasedQueries {

    private static final String RELEASED = """
            select id, corner, title, words, signature, audience, print, expires_on from evidence.release
             where state = 'released' and expires_on >= platform.actor_today() and (print or not :print)
            """;

    private final Sql sql;

    ReleasedQueries(Sql sql) {
        this.sql = sql;
    }

    List<ReleasedWords> about(String subject, Audience audience, boolean forPrint) {
        return sql.of(RELEASED + """
                           and :subject = any (subjects) and (audience = 'public' or :audience = 'region')
                         order by reviewed_on desc, id desc limit 100""")
                .set("subject", subject)
                .set("audience", audience)
                .set("print", forPrint)
                .list(ReleasedQueries::released);
    }

    List<ReleasedWords> of(Collection<UUID> ids, boolean forPrint) {
        return sql.of(RELEASED + " and id = any (:ids) order by reviewed_on desc, id desc")
                .set("ids", ids)
                .set("print", forPrint)
                .list(ReleasedQueries::released);
    }

    private static ReleasedWords released(Row row) {
        Corner corner = Corner.of(row.text("corner"));
        Testimony said = new Testimony(
                corner, row.text("title"), row.texts("words"), row.text("signature"), row.date("expires_on"));
        return new ReleasedWords(
                row.uuid("id"),
                said.title(),
                said.lines(),
                said.signature(),
                corner == Corner.PERSONS ? ReleasedWords.Speaker.PERSON : ReleasedWords.Speaker.PROFESSIONAL,
                Audience.of(row.text("audience")),
                row.truth("print"),
                row.date("expires_on"));
    }
}
