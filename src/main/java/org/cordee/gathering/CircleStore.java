package org.cordee.gathering;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.cordee.platform.files.BroughtFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes groups, who takes part, dates and materials. */
@Component
class CircleStore {

    private final Sql sql;

    CircleStore(Sql sql) {
        this.sql = sql;
    }

    void open(UUID id, UUID territory, OpenCircle.Said said, LocalDate day) {
        sql.of("""
                        insert into gathering.circle (id, territory_id, kind, name, purpose, roles, opened_on)
                        values (:id, :territory, :kind, :name, :purpose, :roles, :day)""")
                .set("id", id)
                .set("territory", territory)
                .set("kind", said.kind())
                .set("name", said.name())
                .set("purpose", said.purpose())
                .set("roles", said.roles())
                .set("day", day)
                .exactlyOne();
    }

    void close(UUID circle, @Nullable LocalDate day) {
        sql.of("update gathering.circle set closed_on = cast(:day as date) where id = :id")
                .set("day", day)
                .set("id", circle)
                .exactlyOne();
    }

    void join(UUID circle, UUID account) {
        sql.of("""
                        insert into gathering.member (circle_id, account_id) values (:circle, :account)
                        on conflict do nothing""").set("circle", circle).set("account", account).run();
    }

    void leave(UUID circle, UUID account) {
        sql.of("delete from gathering.member where circle_id = :circle and account_id = :account")
                .set("circle", circle)
                .set("account", account)
                .run();
    }

    void meet(UUID id, UUID circle, HoldMeeting.Said said) {
        sql.of("""
                        insert into gathering.meeting (id, circle_id, on_day, at, place, agenda)
                        values (:id, :circle, :day, cast(:at as time), :place, cast(:agenda as text))""")
                .set("id", id)
                .set("circle", circle)
                .set("day", said.day())
                .set("at", said.at().toString())
                .set("place", said.place())
                .set("agenda", said.agenda())
                .exactlyOne();
    }

    void came(UUID circle, UUID meeting, int number) {
        sql.of("update gathering.meeting set came = :number where id = :id and circle_id = :circle")
                .set("number", number)
                .set("id", meeting)
                .set("circle", circle)
                .exactlyOne();
    }

    void cancel(UUID circle, UUID meeting, LocalDate day) {
        sql.of("""
                        update gathering.meeting set cancelled_on = :day
                         where id = :id and circle_id = :circle and cancelled_on is null""").set("day", day).set("id", meeting).set("circle", circle).exactlyOne();
    }

    void register(UUID meeting, UUID account) {
        sql.of("""
                        insert into gathering.registration (meeting_id, account_id) values (:meeting, :account)
                        on conflict do nothing""").set("meeting", meeting).set("account", account).run();
    }

    void unregister(UUID meeting, UUID account) {
        sql.of("delete from gathering.registration where meeting_id = :meeting and account_id = :account")
                .set("meeting", meeting)
                .set("account", account)
                .run();
    }

    void add(UUID circle, Material material, @Nullable BroughtFile file, LocalDate day) {
        sql.of("""
                        insert into gathering.material (id, circle_id, label, url, media_type, content, added_on)
                        values (:id, :circle, :label, cast(:url as text), cast(:type as text), cast(:content as bytea), :day)""")
                .set("id", material.id())
                .set("circle", circle)
                .set("label", material.label())
                .set("url", material.url())
                .set("type", file == null ? null : file.mediaType())
                .set("content", file == null ? null : file.content())
                .set("day", day)
                .exactlyOne();
    }

    void takeAway(UUID circle, UUID material) {
        sql.of("delete from gathering.material where id = :id and circle_id = :circle")
                .set("id", material)
                .set("circle", circle)
                .exactlyOne();
    }
}
