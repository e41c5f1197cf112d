package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Writes yearly aggregates; a version is never changed. */
@Component
class YearlyStore {

    private final Sql sql;

    YearlyStore(Sql sql) {
        this.sql = sql;
    }

    /** Where a version goes: its id, whose, which year, under which definitions. */
    record Place(UUID id, UUID structure, int year, int content, LocalDate day) {}

    void add(Place place, YearlyTyped typed, int version) {
        sql.of("""
                        insert into questionnaire.yearly_aggregate
                               (id, structure_id, year, code, content_version, numerator, denominator, persons, method_note,
                                typed_on, version)
                        values (:id, :structure, :year, :code, :content, :numerator, :denominator, :persons, :note, :day,
                                :version)""")
                .set("id", place.id())
                .set("structure", place.structure())
                .set("year", place.year())
                .set("code", typed.definition().code())
                .set("content", place.content())
                .set("numerator", typed.numerator())
                .set("denominator", typed.denominator())
                .set("persons", typed.persons())
                .set("note", typed.note())
                .set("day", place.day())
                .set("version", version)
                .exactlyOne();
    }
}
