package org.cordee.pathway.diagnosis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Writes rounds, their counters at nought, and answers into the counters. */
@Component
class DiagnosisStore {

    private final Sql sql;

    DiagnosisStore(Sql sql) {
        this.sql = sql;
    }

    /** A round whose last day has gone is closed on that day, so that another may begin. */
    void closeGone(UUID structure, LocalDate today) {
        sql.of("""
                        update pathway.diagnosis set closed_on = closes_on, version = version + 1
                         where structure_id = :structure and closed_on is null and closes_on < :today""").set("structure", structure).set("today", today).run();
    }

    void add(Diagnosis round, byte[] mark) {
        sql.of("""
                        insert into pathway.diagnosis
                               (id, path_id, structure_id, content_version, sections, team_size, join_mark, opened_on, closes_on)
                        values (:id, :path, :structure, :content, cast(:sections as text[]), :size, :mark, :opened, :closes)""")
                .set("id", round.id())
                .set("path", round.path())
                .set("structure", round.structure())
                .set("content", round.contentVersion())
                .set("sections", round.sections())
                .set("size", round.teamSize())
                .set("mark", mark)
                .set("opened", round.dates().openedOn())
                .set("closes", round.dates().closesOn())
                .exactlyOne();
    }

    /** The counters of a round, all at nought: every practice, every level, every function. */
    void addCounters(UUID round, List<String> practices, List<String> functions) {
        sql.of("insert into pathway.diagnosis_count (diagnosis_id) values (:round)")
                .set("round", round)
                .exactlyOne();
        sql.of("""
                        insert into pathway.diagnosis_tally (diagnosis_id, practice, level)
                        select :round, practice, level
                          from unnest(cast(:practices as text[])) practice, generate_series(0, 2) level""").set("round", round).set("practices", practices).run();
        sql.of("""
                        insert into pathway.diagnosis_function (diagnosis_id, team_function)
                        select :round, team_function from unnest(cast(:functions as text[])) team_function""").set("round", round).set("functions", functions).run();
    }

    void close(Diagnosis round, LocalDate day) {
        sql.of("""
                        update pathway.diagnosis set closed_on = :day, version = version + 1
                         where id = :id and version = :version and closed_on is null""")
                .set("day", day)
                .set("id", round.id())
                .set("version", round.version())
                .exactlyOne();
    }

    void postpone(Diagnosis round, LocalDate closesOn) {
        sql.of("""
                        update pathway.diagnosis set closes_on = :day, version = version + 1
                         where id = :id and version = :version and closed_on is null""")
                .set("day", closesOn)
                .set("id", round.id())
                .set("version", round.version())
                .exactlyOne();
    }

    /** Counts an answer; says {@code given}, or why not: {@code unknown}, {@code over}, {@code full}. */
    String count(byte[] mark, Map<String, Integer> levels, String function) {
        List<String> practices = List.copyOf(levels.keySet());
        return sql.of("""
                        select pathway.count_diagnosis(:mark, cast(:practices as text[]), cast(cast(:levels as text[]) as int[]),
                                                       :function) as said""")
                .set("mark", mark)
                .set("practices", practices)
                .set(
                        "levels",
                        practices.stream()
                                .map(code -> String.valueOf(levels.get(code)))
                                .toList())
                .set("function", function)
                .one(row -> row.text("said"));
    }
}
