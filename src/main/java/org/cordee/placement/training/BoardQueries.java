package org.cordee.placement.training;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementState;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trainees of a training body, as it may see them. */
@Component
@Transactional(readOnly = true)
class BoardQueries {

    private static final String OF_PERIOD = """
             from placement.placement p
             join structure.structure s on s.id = p.structure_id
             left join lateral peer.names_for_me(array[p.peer_id]) n on true
             left join placement.circumstances c on c.placement_id = p.id
             left join placement.midterm m on m.placement_id = p.id
             left join placement.cohort_member o on o.cohort_id = cast(:cohort as uuid) and o.peer_id = p.peer_id
            where p.status = 'trainee' and p.training_body_id = :school
              and p.state in ('proposed', 'agreed', 'active', 'ended')
              and coalesce(p.started_on, p.starts_on, p.proposed_on) between :since and :until
              and (cast(:cohort as uuid) is null or o.peer_id is not null)
            """;

    private final Sql sql;

    BoardQueries(Sql sql) {
        this.sql = sql;
    }

    /**
     * The period of a board: by the day each placement began, or is to begin.
     *
     * @param cohort the one cohort shown, or null for all
     */
    record Period(
            UUID school,
            LocalDate since,
            LocalDate until,
            @Nullable UUID cohort) {}

    /**
     * A cohort of the school.
     *
     * @param members how many joined it
     */
    record OfCourse(UUID id, String course, LocalDate startsOn, LocalDate endsOn, int members) {}

    /** The cohorts of the school, the latest first. */
    List<OfCourse> cohorts() {
        return sql.of("""
                        select c.id, c.course, c.starts_on, c.ends_on,
                               (select count(*)::int from placement.cohort_member m where m.cohort_id = c.id) as members
                          from placement.cohort c order by c.ends_on desc, c.id desc limit 30""")
                .list(row -> new OfCourse(
                        row.uuid("id"),
                        row.text("course"),
                        row.date("starts_on"),
                        row.date("ends_on"),
                        row.integer("members")));
    }

    /** One page, the newest proposal first. */
    List<BoardLine> page(Period period, @Nullable UUID before, int size) {
        return sql.of("""
                        select p.id, coalesce(o.called, n.working_name) as working_name, s.shown_name, p.state, p.peer_agreed_on, p.structure_agreed_on,
                               p.training_agreed_on, p.referent_account_id is not null as tutored,
                               placement.papers_complete(p.id) as papers, p.starts_on,
                               p.started_on, c.presence_hours, placement.midterm_due(p.id) as due,
                               placement.midterm_awaits(p.id) as awaits,
                               coalesce((select sum(x.minutes) from placement.presence x
                                 where x.placement_id = p.id and x.state = 'confirmed'), 0) as minutes,
                               exists (select from placement.evaluation e
                                 where e.placement_id = p.id and e.sent_on is not null) as sent
                        """ + OF_PERIOD + """
                          and (cast(:before as uuid) is null or p.id < cast(:before as uuid))
                        order by p.id desc limit :size""")
                .set("school", period.school())
                .set("since", period.since())
                .set("until", period.until())
                .set("cohort", period.cohort())
                .set("before", before)
                .set("size", size)
                .list(BoardQueries::line);
    }

    /** How many stand at each step. */
    Map<BoardStep, Long> steps(Period period) {
        Map<BoardStep, Long> steps = new EnumMap<>(BoardStep.class);
        sql.of("""
                        select case p.state when 'proposed' then 'placed' when 'agreed' then 'agreement'
                               when 'ended' then 'done' else case when m.placement_id is null then 'running'
                               else 'midterm' end end as step, count(*) as number
                        """ + OF_PERIOD + " group by 1 order by 1")
                .set("school", period.school())
                .set("since", period.since())
                .set("until", period.until())
                .set("cohort", period.cohort())
                .each(row ->
                        steps.put(BoardStep.valueOf(row.text("step").toUpperCase(Locale.ROOT)), row.number("number")));
        return steps;
    }

    private static BoardLine line(Row row) {
        return new BoardLine(
                row.uuid("id"),
                row.textOrNull("working_name"),
                row.text("shown_name"),
                PlacementState.valueOf(row.text("state").toUpperCase(Locale.ROOT)),
                new BoardLine.Yes(
                        row.dateOrNull("peer_agreed_on") != null,
                        row.dateOrNull("structure_agreed_on") != null,
                        row.dateOrNull("training_agreed_on") != null),
                new BoardLine.Ready(row.truth("tutored"), row.truth("papers")),
                new BoardLine.Dates(row.dateOrNull("starts_on"), row.dateOrNull("started_on")),
                new PresenceSum(row.number("minutes"), 0, row.integerOrNull("presence_hours")),
                new BoardLine.Talk(row.dateOrNull("due"), row.texts("awaits")),
                row.truth("sent"));
    }
}
