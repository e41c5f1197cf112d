package org.cordee.pathway.diagnosis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads rounds and their counters, as far as row security shows them: counters only once a round is over. */
@Component
@Transactional(readOnly = true)
class DiagnosisQueries {

    private static final String DIAGNOSIS = """
            select id, path_id, structure_id, content_version, sections, team_size, opened_on, closes_on, closed_on, version
              from pathway.diagnosis
            """;

    private final Sql sql;

    DiagnosisQueries(Sql sql) {
        this.sql = sql;
    }

    /** What a link opens: {@code open}, {@code full} or {@code over}. */
    record Asked(UUID id, int contentVersion, List<String> sections, String state) {}

    Optional<Diagnosis> find(UUID id) {
        return sql.of(DIAGNOSIS + " where id = :id").set("id", id).first(DiagnosisQueries::diagnosis);
    }

    /** The rounds of a structure, on whichever path, newest first. */
    List<Diagnosis> ofStructure(UUID structure) {
        return sql.of(DIAGNOSIS + " where structure_id = :structure order by opened_on desc, id desc limit 50")
                .set("structure", structure)
                .list(DiagnosisQueries::diagnosis);
    }

    /** How many answered; empty while the round runs, and for whoever is not of the team. */
    Optional<Long> answers(UUID id) {
        return sql.of("select answers from pathway.diagnosis_count where diagnosis_id = :id")
                .set("id", id)
                .first(row -> (long) row.integer("answers"));
    }

    /** While it runs: whether five have answered, and nothing more; empty for whoever is not of the team. */
    Optional<Boolean> hasEnough(UUID id) {
        return sql.of("""
                        select enough from pathway.diagnosis_has_enough(:id) enough where enough is not null""").set("id", id).first(row -> row.truth("enough"));
    }

    /** How many chose each level, by practice; nothing below five answers. */
    Map<String, List<Long>> tallies(UUID id) {
        Map<String, List<Long>> tallies = new LinkedHashMap<>();
        sql.of("select practice, level, answers from pathway.diagnosis_tally where diagnosis_id = :id")
                .set("id", id)
                .each(row -> tallies.computeIfAbsent(
                                row.text("practice"), none -> new ArrayList<>(Collections.nCopies(Practice.LEVELS, 0L)))
                        .set(row.integer("level"), (long) row.integer("answers")));
        return tallies;
    }

    /** How many said each function; nothing below five answers. */
    Map<String, Long> functions(UUID id) {
        Map<String, Long> functions = new LinkedHashMap<>();
        sql.of("select team_function, answers from pathway.diagnosis_function where diagnosis_id = :id")
                .set("id", id)
                .each(row -> functions.put(row.text("team_function"), (long) row.integer("answers")));
        return functions;
    }

    /** The round a link opens, whoever holds it. */
    Optional<Asked> asked(byte[] mark) {
        return sql.of("select id, content_version, sections, state from pathway.diagnosis_of_link(:mark)")
                .set("mark", mark)
                .first(row -> new Asked(
                        row.uuid("id"), row.integer("content_version"), row.texts("sections"), row.text("state")));
    }

    static Diagnosis diagnosis(Row row) {
        return new Diagnosis(
                row.uuid("id"),
                row.uuid("path_id"),
                row.uuid("structure_id"),
                row.integer("content_version"),
                row.texts("sections"),
                row.integer("team_size"),
                new Diagnosis.Dates(row.date("opened_on"), row.date("closes_on"), row.dateOrNull("closed_on")),
                row.integer("version"));
    }
}
