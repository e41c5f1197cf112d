package org.cordee.funding;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Writes posts and projects. */
@Component
class FundingStore {

    private final Sql sql;

    FundingStore(Sql sql) {
        this.sql = sql;
    }

    void add(Post post) {
        sql.of("""
                        insert into funding.post
                               (id, structure_id, funder_id, label, percent, starts_on, ends_on, yearly, placement_id)
                        values (:id, :structure, :funder, :label, :percent, :starts, cast(:ends as date), cast(:yearly as int),
                                cast(:placement as uuid))""")
                .set("id", post.id())
                .set("structure", post.structure())
                .set("funder", post.funder())
                .set("label", post.label())
                .set("percent", post.percent())
                .set("starts", post.startsOn())
                .set("ends", post.endsOn())
                .set("yearly", post.yearly())
                .set("placement", post.placement())
                .exactlyOne();
    }

    void end(UUID post, LocalDate last, int version) {
        sql.of("update funding.post set ends_on = :last, version = version + 1 where id = :id and version = :version")
                .set("id", post)
                .set("last", last)
                .set("version", version)
                .exactlyOne();
    }

    void pay(UUID post, int yearly, int version) {
        sql.of("update funding.post set yearly = :yearly, version = version + 1 where id = :id and version = :version")
                .set("id", post)
                .set("yearly", yearly)
                .set("version", version)
                .exactlyOne();
    }

    void add(Project project, UUID territory) {
        sql.of("""
                        insert into funding.project
                               (id, structure_id, territory_id, title, need, amount, months, place, shown_on)
                        values (:id, :structure, :territory, :title, :need, :amount, :months, :place, :shown)""")
                .set("id", project.id())
                .set("structure", project.structure())
                .set("territory", territory)
                .set("title", project.title())
                .set("need", project.need())
                .set("amount", project.amount())
                .set("months", project.months())
                .set("place", project.place())
                .set("shown", project.shownOn())
                .exactlyOne();
    }

    void close(UUID project, LocalDate today) {
        sql.of("""
                        update funding.project set closed_on = :today, version = version + 1
                         where id = :id and closed_on is null""").set("id", project).set("today", today).exactlyOne();
    }
}
