package org.cordee.placement.intake;

import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.cordee.platform.db.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps cohorts, their code and who joined. */
@Component
class CohortStore {

    private final Sql sql;

    CohortStore(Sql sql) {
        this.sql = sql;
    }

    void add(Cohort cohort, byte[] mark) {
        Statement statement = sql.of("""
                insert into placement.cohort (id, training_body_id, territory_id, course, regime, taught_hours,
                    total_hours, weekly_hours, starts_on, ends_on, code_edition, code_mark, code_until)
                values (:id, :school, :territory, :course, :regime, :taught, :total, cast(:weekly as int), :starts, :ends, :edition,
                    :mark, cast(:until as date))""");
        terms(statement, cohort)
                .set("school", cohort.school())
                .set("territory", cohort.territory())
                .set("edition", cohort.code().edition())
                .set("mark", mark)
                .set("until", cohort.code().until())
                .exactlyOne();
    }

    /** Puts another code in the stead of the one before, or none. */
    void code(Cohort cohort, Cohort.CohortCode code, byte @Nullable [] mark) {
        sql.of("""
                update placement.cohort
                   set code_edition = :edition, code_mark = cast(:mark as bytea), code_until = cast(:until as date),
                       version = version + 1
                 where id = :id and version = :version""")
                .set("id", cohort.id())
                .set("version", cohort.version())
                .set("edition", code.edition())
                .set("mark", mark)
                .set("until", code.until())
                .exactlyOne();
    }

    /** The cohort joined; empty where the code opens nothing. */
    Optional<UUID> join(byte[] mark, @Nullable String called) {
        return sql.of("""
                        select cohort from placement.join_cohort(:mark, cast(:called as text)) cohort
                         where cohort is not null""").set("mark", mark).set("called", called).first(row -> row.uuid("cohort"));
    }

    void call(UUID cohort, UUID peer, @Nullable String called) {
        sql.of("""
                update placement.cohort_member set called = cast(:called as text)
                 where cohort_id = :cohort and peer_id = :peer""")
                .set("cohort", cohort)
                .set("peer", peer)
                .set("called", called)
                .exactlyOne();
    }

    /** Whatever was asked in the cohort goes too. */
    void leave(UUID cohort, UUID peer) {
        sql.of("delete from placement.cohort_member where cohort_id = :cohort and peer_id = :peer")
                .set("cohort", cohort)
                .set("peer", peer)
                .exactlyOne();
    }

    void close(UUID cohort) {
        sql.of("delete from placement.cohort where id = :id").set("id", cohort).exactlyOne();
    }

    private static Statement terms(Statement statement, Cohort cohort) {
        CohortTerms terms = cohort.terms();
        return statement
                .set("id", cohort.id())
                .set("course", terms.course())
                .set("regime", terms.regime())
                .set("taught", terms.taughtHours())
                .set("total", terms.totalHours())
                .set("weekly", terms.weeklyHours())
                .set("starts", terms.startsOn())
                .set("ends", terms.endsOn());
    }
}
