package org.cordee.placement.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cordee.placement.exchange.Regime;
import org.cordee.platform.NotFound;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads cohorts as the actor may see them. */
@Component
@Transactional(readOnly = true)
class CohortQueries {

    private static final int MOST = 100;

    private static final String COHORT = """
            select c.id, c.training_body_id, c.territory_id, c.course, c.regime, c.taught_hours, c.total_hours, c.weekly_hours, c.starts_on,
                   c.ends_on, c.code_edition, c.code_until, c.version
              from placement.cohort c
            """;

    private final Sql sql;

    CohortQueries(Sql sql) {
        this.sql = sql;
    }

    /** What stands behind a code: enough to know what one joins. */
    record Behind(UUID cohort, String school, CohortTerms terms) {}

    /** A cohort in a list, with how many joined. */
    record Listed(UUID id, String course, String school, LocalDate startsOn, LocalDate endsOn, int members) {}

    /**
     * Who joined.
     *
     * @param called the name they let be read, or null
     */
    record Member(UUID peer, int number, @Nullable String called, LocalDate joinedOn) {}

    Cohort get(UUID id) {
        return sql.of(COHORT + " where c.id = :id")
                .set("id", id)
                .first(CohortQueries::cohort)
                .orElseThrow(() -> new NotFound("cohort " + id));
    }

    /** The latest period first. */
    List<Listed> mine() {
        return sql.of("""
                        select c.id, c.course, s.shown_name, c.starts_on, c.ends_on,
                               (select count(*)::int from placement.cohort_member m where m.cohort_id = c.id) as members
                          from placement.cohort c join structure.structure s on s.id = c.training_body_id
                         order by c.ends_on desc, c.id desc limit :most""")
                .set("most", MOST)
                .list(row -> new Listed(
                        row.uuid("id"),
                        row.text("course"),
                        row.text("shown_name"),
                        row.date("starts_on"),
                        row.date("ends_on"),
                        row.integer("members")));
    }

    List<Member> members(UUID cohort) {
        return sql.of("""
                        select m.peer_id, m.number, m.called, m.joined_on from placement.cohort_member m
                         where m.cohort_id = :cohort order by m.number""")
                .set("cohort", cohort)
                .list(row -> new Member(
                        row.uuid("peer_id"), row.integer("number"), row.textOrNull("called"), row.date("joined_on")));
    }

    /** How many cohorts have places that are drafted and not proposed. */
    int drafted() {
        return sql.of("""
                        select count(*)::int as many from placement.cohort_draft d
                         where d.state = 'made' and exists (select from placement.cohort_line l
                           where l.cohort_id = d.cohort_id and l.period_id is not null and l.published_on is null
                             and not l.known)""").one(row -> row.integer("many"));
    }

    Optional<Behind> behind(byte[] mark) {
        return sql.of("""
                        select id, school, course, regime, taught_hours, total_hours, weekly_hours, starts_on, ends_on
                          from placement.cohort_behind(:mark)""").set("mark", mark).first(row -> new Behind(row.uuid("id"), row.text("school"), terms(row)));
    }

    private static Cohort cohort(Row row) {
        return new Cohort(
                row.uuid("id"),
                row.uuid("training_body_id"),
                row.uuid("territory_id"),
                terms(row),
                new Cohort.CohortCode(row.integer("code_edition"), row.dateOrNull("code_until")),
                row.integer("version"));
    }

    private static CohortTerms terms(Row row) {
        return new CohortTerms(
                row.text("course"),
                Regime.valueOf(row.text("regime").toUpperCase(Locale.ROOT)),
                row.integer("taught_hours"),
                row.integer("total_hours"),
                row.integerOrNull("weekly_hours"),
                row.date("starts_on"),
                row.date("ends_on"));
    }
}
