package org.cordee.report.renewal;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.cordee.report.Paper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes renewal files; each writing stops when somebody else wrote in the meantime. */
@Component
class RenewalStore {

    private final Sql sql;

    RenewalStore(Sql sql) {
        this.sql = sql;
    }

    void begin(UUID id, UUID structure, UUID post, LocalDate today) {
        sql.of("""
                        insert into report.renewal (id, structure_id, post_id, begun_on)
                        values (:id, :structure, :post, :today) on conflict do nothing""")
                .set("id", id)
                .set("structure", structure)
                .set("post", post)
                .set("today", today)
                .exactlyOne();
    }

    void write(Renewal renewal, RenewalRequest request) {
        sql.of("""
                        update report.renewal
                           set done = :done, asked = :asked, yearly = cast(:yearly as int), months = cast(:months as int),
                               version = version + 1
                         where id = :id and version = :version and sent_on is null""")
                .set("done", request.done())
                .set("asked", request.asked())
                .set("yearly", request.yearly())
                .set("months", request.months())
                .set("id", renewal.id())
                .set("version", renewal.version())
                .exactlyOne();
    }

    void send(Renewal renewal, LocalDate day, Paper paper) {
        sql.of("""
                        update report.renewal set sent_on = :day, content = :content, version = version + 1
                         where id = :id and version = :version and sent_on is null""")
                .set("day", day)
                .set("content", paper.frozen())
                .set("id", renewal.id())
                .set("version", renewal.version())
                .exactlyOne();
    }

    void reopen(Renewal renewal) {
        sql.of("""
                        update report.renewal set sent_on = null, content = null, version = version + 1
                         where id = :id and version = :version and answer is null""").set("id", renewal.id()).set("version", renewal.version()).exactlyOne();
    }

    void answer(Renewal renewal, LocalDate day, Answer answer, Renewal.@Nullable Grant grant) {
        sql.of("""
                        update report.renewal
                           set answered_on = :day, answer = :answer, granted_yearly = cast(:yearly as int),
                               granted_months = cast(:months as int), version = version + 1
                         where id = :id and version = :version and sent_on is not null and answer is null""")
                .set("day", day)
                .set("answer", answer.code())
                .set("yearly", grant == null ? null : grant.yearly())
                .set("months", grant == null ? null : grant.months())
                .set("id", renewal.id())
                .set("version", renewal.version())
                .exactlyOne();
    }

    void follow(Renewal renewal, UUID next) {
        sql.of("""
                        update report.renewal set next_post_id = :next, version = version + 1
                         where id = :id and version = :version and next_post_id is null""")
                .set("next", next)
                .set("id", renewal.id())
                .set("version", renewal.version())
                .exactlyOne();
    }

    void drop(Renewal renewal) {
        sql.of("delete from report.renewal where id = :id and version = :version and sent_on is null")
                .set("id", renewal.id())
                .set("version", renewal.version())
                .exactlyOne();
    }
}
