package org.cordee.evidence.capitalisation;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the editions that are shown, for whoever reads; an edition whose every part was taken back is not listed. */
@Component
@Transactional(readOnly = true)
class EditionQueries {

    private static final int SHOWN = 100;
    private static final String EDITION = """
            select e.sheet_id, e.edition, e.title, e.summary, e.place, e.subjects, e.licence, e.audience, e.expires_on,
                   e.accompanied_by, e.plan, e.published_on, e.ended_on
              from evidence.sheet_edition e
            """;
    private static final String IS_SHOWN = " where e.ended_on is null and e.expires_on >= platform.actor_today()";

    private final Sql sql;

    EditionQueries(Sql sql) {
        this.sql = sql;
    }

    /**
     * Those whose own words hold all the words asked, whatever their accents, the newest first.
     *
     * @param subject the code of a statement, empty for all
     */
    List<CapsEdition> shown(String words, String subject) {
        List<String> patterns = words.strip()
                .lines()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .filter(word -> !word.isEmpty())
                .map(word ->
                        "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .toList();
        return sql.of(EDITION + """
                          join lateral (select string_agg(p.words, ' ') as words from evidence.sheet_part p
                                where p.sheet_id = e.sheet_id and p.edition = e.edition and p.words <> '') w on w.words is not null
                        """ + IS_SHOWN + """

                           and (:subject = '' or :subject = any (e.subjects))
                           and not exists (select from unnest(:patterns::text[]) t(pattern)
                             where public.unaccent(lower(concat_ws(' ', e.title, e.summary, e.place, w.words)))
                                   not like public.unaccent(lower(t.pattern)))
                         order by e.published_on desc, e.sheet_id desc limit :most""")
                .set("subject", subject)
                .set("patterns", patterns)
                .set("most", SHOWN)
                .list(EditionQueries::edition);
    }

    CapsEdition one(UUID sheet) {
        return sql.of(EDITION + IS_SHOWN + " and e.sheet_id = :sheet")
                .set("sheet", sheet)
                .one(EditionQueries::edition);
    }

    /** Every edition of a sheet, the newest first, for those who made it. */
    List<CapsEdition> all(UUID sheet) {
        return sql.of(EDITION + " where e.sheet_id = :sheet order by e.edition desc")
                .set("sheet", sheet)
                .list(EditionQueries::edition);
    }

    /** The parts that still have words. */
    List<CapsPart> parts(UUID sheet, int edition) {
        return sql.of("""
                        select code, words, print, signatures from evidence.sheet_part
                         where sheet_id = :sheet and edition = :edition and words <> '' order by code""").set("sheet", sheet).set("edition", edition).list(CapsQueries::part);
    }

    private static CapsEdition edition(Row row) {
        return new CapsEdition(
                row.uuid("sheet_id"),
                row.integer("edition"),
                CapsQueries.frame(row),
                row.text("accompanied_by"),
                row.integer("plan"),
                row.date("published_on"),
                row.dateOrNull("ended_on"));
    }
}
