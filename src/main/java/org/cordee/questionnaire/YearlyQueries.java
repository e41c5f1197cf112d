package org.cordee.questionnaire;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads yearly aggregates in their last version, as far as row security shows them to the actor. */
@Component
@Transactional(readOnly = true)
class YearlyQueries {

    private final Sql sql;

    YearlyQueries(Sql sql) {
        this.sql = sql;
    }

    /** What a structure typed for a year, by code. */
    Map<String, YearlyEntry> of(UUID structure, int year) {
        Map<String, YearlyEntry> entries = new HashMap<>();
        sql.of("""
                        select distinct on (a.code) a.code, a.numerator, a.denominator, a.persons, a.method_note, a.version,
                               min(a.typed_on) over (partition by a.code) as first_typed_on
                          from questionnaire.yearly_aggregate a
                         where a.structure_id = :structure and a.year = :year
                         order by a.code, a.version desc""")
                .set("structure", structure)
                .set("year", year)
                .list(YearlyQueries::entry)
                .forEach(entry -> entries.put(entry.code(), entry));
        return entries;
    }

    /** How many aggregates are known, by year. */
    Map<Integer, Integer> known(UUID structure) {
        Map<Integer, Set<String>> codes = new HashMap<>();
        sql.of("""
                        select distinct on (year, code) year, code, numerator from questionnaire.yearly_aggregate
                         where structure_id = :structure order by year, code, version desc""")
                .set("structure", structure)
                .list(row -> row.integerOrNull("numerator") == null
                        ? Map.entry(row.integer("year"), "")
                        : Map.entry(row.integer("year"), row.text("code")))
                .forEach(each -> codes.computeIfAbsent(each.getKey(), ignored -> new HashSet<>())
                        .add(each.getValue()));
        Map<Integer, Integer> known = new HashMap<>();
        codes.forEach((year, all) -> known.put(
                year, (int) all.stream().filter(code -> !code.isEmpty()).count()));
        return known;
    }

    private static YearlyEntry entry(Row row) {
        return new YearlyEntry(
                row.text("code"),
                row.integerOrNull("numerator"),
                row.integerOrNull("denominator"),
                row.integerOrNull("persons"),
                row.textOrNull("method_note"),
                row.integer("version"),
                row.date("first_typed_on"));
    }
}
