package org.cordee.placement.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what structures look for, as the actor may see it. */
@Component
@Transactional(readOnly = true)
class NeedQueries {

    private static final int MOST = 300;
    private static final String NEED = """
            select n.id, n.structure_id, s.shown_name as name, n.kind, n.title, n.words, n.publics, n.formats, n.moments,
                   n.minors, n.weekly_hours, n.tutor_account_id, n.access, n.meals, n.travel, n.peer_present, n.moved_on,
                   n.asked_on, n.closed_on, n.version
              from placement.need n join structure.structure s on s.id = n.structure_id
            """;

    private final Sql sql;

    NeedQueries(Sql sql) {
        this.sql = sql;
    }

    /** The need; stops when there is none, hidden ones included. */
    Need get(UUID id) {
        return withPeriods(sql.of(NEED + " where n.id = :id").set("id", id).list(NeedQueries::need)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("need " + id));
    }

    /** A structure's own, open ones first, the latest first. */
    List<Need> of(UUID structure) {
        return withPeriods(
                sql.of(NEED + " where n.structure_id = :structure order by n.state desc, n.id desc limit :most")
                        .set("structure", structure)
                        .set("most", MOST)
                        .list(NeedQueries::need));
    }

    /** Every open one of the actor's territory, the latest first. */
    List<Need> open() {
        return withPeriods(sql.of(NEED + " where n.state = 'open' order by n.id desc limit :most")
                .set("most", MOST)
                .list(NeedQueries::need));
    }

    private List<Need> withPeriods(List<Need> needs) {
        Map<UUID, List<Period>> periods = new HashMap<>();
        sql.of("""
                        select e.id, e.need_id, e.starts_on, e.ends_on, e.places, placement.seats_taken(e.id) as taken
                          from placement.need_period e
                         where e.need_id = any (cast(:needs as uuid[])) order by e.starts_on, e.id""")
                .set("needs", needs.stream().map(Need::id).toList())
                .each(row -> periods.computeIfAbsent(row.uuid("need_id"), id -> new ArrayList<>())
                        .add(new Period(
                                row.uuid("id"),
                                row.date("starts_on"),
                                row.date("ends_on"),
                                row.integer("places"),
                                row.integer("taken"))));
        return needs.stream()
                .map(need -> need.with(periods.getOrDefault(need.id(), List.of())))
                .toList();
    }

    private static Need need(Row row) {
        return new Need(
                row.uuid("id"),
                row.uuid("structure_id"),
                row.text("name"),
                ExchangeRows.word(NeedKind.class, row.text("kind")),
                row.text("title"),
                row.textOrNull("words"),
                ExchangeRows.wishes(row),
                row.integerOrNull("weekly_hours"),
                new NeedDraft.Comfort(
                        row.uuidOrNull("tutor_account_id"),
                        ExchangeRows.access(row),
                        ExchangeRows.word(Meals.class, row.text("meals")),
                        ExchangeRows.word(Travel.class, row.text("travel")),
                        row.truth("peer_present")),
                List.of(),
                ExchangeRows.standing(row),
                row.integer("version"));
    }
}
