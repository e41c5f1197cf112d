package org.cordee.evidence;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.cordee.reference.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the publications added here. */
@Component
@Transactional(readOnly = true)
class ReferenceQueries {

    private static final String COLUMNS = """
            select id, type, title, authors, others, container, year, volume, issue, pages, publisher, doi, url, language,
                   summary, certainty, bearings, checked_on, retraction_checked_on, version
              from evidence.reference""";

    private final Sql sql;

    ReferenceQueries(Sql sql) {
        this.sql = sql;
    }

    List<Reference> added() {
        return sql.of(COLUMNS + " order by added_on desc, title collate \"fr-x-icu\", id")
                .list(ReferenceQueries::reference);
    }

    /** One of the actor's territory, to be changed. */
    Reference ours(UUID id, UUID territory) {
        return sql.of(COLUMNS + " where id = :id and territory_id = :territory")
                .set("id", id)
                .set("territory", territory)
                .one(ReferenceQueries::reference);
    }

    /** The ids of those this territory may change. */
    List<UUID> idsOf(UUID territory) {
        return sql.of("select id from evidence.reference where territory_id = :territory order by id")
                .set("territory", territory)
                .list(row -> row.uuid("id"));
    }

    private static Reference reference(Row row) {
        return new Reference(
                row.uuid("id").toString(),
                new Citation(
                        CitationType.ofCsl(row.text("type")),
                        row.text("title"),
                        row.texts("authors").stream().map(Author::parse).toList(),
                        row.truth("others"),
                        row.text("container"),
                        row.integerOrNull("year"),
                        row.text("volume"),
                        row.text("issue"),
                        row.text("pages"),
                        row.text("publisher"),
                        row.text("doi"),
                        row.text("url"),
                        row.text("language")),
                new Assessment(
                        null,
                        null,
                        new Words(row.text("summary"), row.text("summary")),
                        Certainty.of(row.text("certainty")),
                        false,
                        row.texts("bearings").stream().map(Bearing::parse).toList(),
                        List.of(),
                        row.dateOrNull("checked_on"),
                        row.dateOrNull("retraction_checked_on")),
                row.integer("version"));
    }
}
