package org.cordee.evidence;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.cordee.platform.db.Statement;
import org.springframework.stereotype.Component;

/** Writes the publications added here. */
@Component
class ReferenceStore {

    private final Sql sql;

    ReferenceStore(Sql sql) {
        this.sql = sql;
    }

    void add(UUID id, UUID territory, ReferenceDraft draft, LocalDate day) {
        fill(sql.of("""
                        insert into evidence.reference (id, territory_id, type, title, authors, others, container, year, volume,
                          issue, pages, publisher, doi, url, language, mark, summary, certainty, bearings, added_on)
                        values (:id, :territory, :type, :title, :authors, :others, :container, :year::int, :volume, :issue, :pages,
                          :publisher, :doi, :url, :language, :mark, :summary, :certainty, :bearings, :day)"""), draft)
                .set("id", id)
                .set("territory", territory)
                .set("day", day)
                .exactlyOne();
    }

    void change(UUID id, ReferenceDraft draft, int version) {
        fill(sql.of("""
                        update evidence.reference set type = :type, title = :title, authors = :authors, others = :others,
                          container = :container, year = :year::int, volume = :volume, issue = :issue, pages = :pages,
                          publisher = :publisher, doi = :doi, url = :url, language = :language, mark = :mark,
                          summary = :summary, certainty = :certainty, bearings = :bearings, version = version + 1
                         where id = :id and version = :version"""), draft).set("id", id).set("version", version).exactlyOne();
    }

    void checked(UUID id, LocalDate day, boolean retraction) {
        sql.of(
                        retraction
                                ? "update evidence.reference set retraction_checked_on = :day where id = :id"
                                : "update evidence.reference set checked_on = :day where id = :id")
                .set("day", day)
                .set("id", id)
                .exactlyOne();
    }

    void remove(UUID id) {
        sql.of("delete from evidence.reference where id = :id").set("id", id).exactlyOne();
    }

    private static Statement fill(Statement statement, ReferenceDraft draft) {
        Citation citation = draft.citation();
        return statement
                .set("type", citation.type().csl())
                .set("title", citation.title())
                .set("authors", citation.authors().stream().map(Author::sorted).toList())
                .set("others", citation.others())
                .set("container", citation.container())
                .set("year", citation.year())
                .set("volume", citation.volume())
                .set("issue", citation.issue())
                .set("pages", citation.pages())
                .set("publisher", citation.publisher())
                .set("doi", citation.doi())
                .set("url", citation.url())
                .set("language", citation.language())
                .set("mark", citation.mark())
                .set("summary", draft.summary())
                .set("certainty", draft.certainty())
                .set("bearings", draft.bearings().stream().map(Bearing::code).toList());
    }
}
