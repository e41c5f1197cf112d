package org.cordee.placement.training;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the grids of a placement in training: each side its own, both once both are handed in. */
@Component
class EvaluationStore {

    private final Sql sql;

    EvaluationStore(Sql sql) {
        this.sql = sql;
    }

    /** What the actor may read, by side. */
    @Transactional(readOnly = true)
    public Map<TrainingSide, Evaluation> find(UUID placement) {
        Map<TrainingSide, Evaluation> found = new EnumMap<>(TrainingSide.class);
        sql.of("""
                        select placement_id, side, grid_version, handed_on, comment, sent_on, version
                          from placement.evaluation where placement_id = :placement order by side""")
                .set("placement", placement)
                .each(row -> found.put(side(row), evaluation(row, lines(placement, row.text("side")))));
        return found;
    }

    /** Begins it; a second time changes nothing. */
    void begin(Evaluation evaluation) {
        int ignored = sql.of("""
                        insert into placement.evaluation (placement_id, side, grid_version)
                        values (:placement, :side, :grid) on conflict do nothing""")
                .set("placement", evaluation.placement())
                .set("side", evaluation.side().code())
                .set("grid", evaluation.gridVersion())
                .anyNumber();
    }

    /** Writes these lines in the stead of those before, and hands them in when a day is given. */
    void write(Evaluation evaluation, Map<String, Evaluation.Line> lines, @Nullable LocalDate handedOn) {
        int ignored = sql.of("delete from placement.evaluation_line where placement_id = :placement and side = :side")
                .set("placement", evaluation.placement())
                .set("side", evaluation.side().code())
                .anyNumber();
        lines.forEach((domain, line) -> sql.of("""
                        insert into placement.evaluation_line (placement_id, side, domain, level, example)
                        values (:placement, :side, :domain, :level, cast(:example as text))""")
                .set("placement", evaluation.placement())
                .set("side", evaluation.side().code())
                .set("domain", domain)
                .set("level", line.level())
                .set("example", line.example())
                .exactlyOne());
        sql.of("""
                        update placement.evaluation set handed_on = cast(:on as date), version = version + 1
                         where placement_id = :placement and side = :side and version = :version""")
                .set("on", handedOn)
                .set("placement", evaluation.placement())
                .set("side", evaluation.side().code())
                .set("version", evaluation.version())
                .exactlyOne();
    }

    void send(Evaluation own, @Nullable String comment, LocalDate on) {
        sql.of("""
                        update placement.evaluation
                           set comment = cast(:comment as text), sent_on = :on, version = version + 1
                         where placement_id = :placement and side = 'peer' and version = :version""")
                .set("comment", comment)
                .set("on", on)
                .set("placement", own.placement())
                .set("version", own.version())
                .exactlyOne();
    }

    private Map<String, Evaluation.Line> lines(UUID placement, String side) {
        Map<String, Evaluation.Line> lines = new HashMap<>();
        sql.of("""
                        select domain, level, example from placement.evaluation_line
                         where placement_id = :placement and side = :side""")
                .set("placement", placement)
                .set("side", side)
                .each(row -> lines.put(
                        row.text("domain"), new Evaluation.Line(row.text("level"), row.textOrNull("example"))));
        return lines;
    }

    private static TrainingSide side(Row row) {
        return TrainingSide.valueOf(row.text("side").toUpperCase(Locale.ROOT));
    }

    private static Evaluation evaluation(Row row, Map<String, Evaluation.Line> lines) {
        return new Evaluation(
                row.uuid("placement_id"),
                side(row),
                row.integer("grid_version"),
                lines,
                row.dateOrNull("handed_on"),
                row.textOrNull("comment"),
                row.dateOrNull("sent_on"),
                row.integer("version"));
    }
}
