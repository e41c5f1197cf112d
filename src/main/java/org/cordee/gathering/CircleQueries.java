package org.cordee.gathering;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.cordee.platform.files.BroughtFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the groups the actor is invited to or looks after, with their dates and materials. */
@Component
@Transactional(readOnly = true)
class CircleQueries {

    private static final String CIRCLES = """
            select c.id, c.kind, c.name, c.purpose, c.roles, c.closed_on,
                   exists (select from gathering.member m where m.circle_id = c.id and m.account_id = :me) as mine,
                   (select min(m.on_day) from gathering.meeting m where m.circle_id = c.id and m.cancelled_on is null
                      and m.on_day >= platform.actor_today()) as next
              from gathering.circle c
            """;

    private final Sql sql;

    CircleQueries(Sql sql) {
        this.sql = sql;
    }

    /** The open ones first, by their next date. */
    List<Circle> all(Actor.Person actor) {
        return sql.of(CIRCLES + " order by c.closed_on nulls first, next nulls last, c.name, c.id limit 200")
                .set("me", actor.account())
                .list(CircleQueries::circle);
    }

    /** Stops when there is none, hidden ones included. */
    Circle get(Actor.Person actor, UUID id) {
        return sql.of(CIRCLES + " where c.id = :id")
                .set("me", actor.account())
                .set("id", id)
                .one(CircleQueries::circle);
    }

    /** How many take part, for the coordination; none for everybody else. */
    int members(UUID circle) {
        return sql.of("select gathering.members(:circle) as n")
                .set("circle", circle)
                .one(row -> row.integer("n"));
    }

    /** The dates to come first, the nearest at the top; then those gone by, the latest at the top. */
    List<Meeting> meetings(Actor.Person actor, UUID circle) {
        boolean counts = actor.role() == Role.COORDINATOR;
        return sql.of("""
                        select m.id, m.on_day, m.at::text as at, m.place, m.agenda, m.came, m.cancelled_on,
                               gathering.registered(m.id) as registered,
                               exists (select from gathering.registration r
                                 where r.meeting_id = m.id and r.account_id = :me) as mine
                          from gathering.meeting m where m.circle_id = :circle
                         order by m.on_day < platform.actor_today(),
                                  abs(m.on_day - platform.actor_today()), m.at, m.id limit 60""").set("me", actor.account()).set("circle", circle).list(row -> meeting(row, counts));
    }

    List<Material> materials(UUID circle) {
        return sql.of("""
                        select id, label, url from gathering.material where circle_id = :circle
                         order by added_on desc, label, id limit 100""")
                .set("circle", circle)
                .list(row -> new Material(row.uuid("id"), row.text("label"), row.textOrNull("url")));
    }

    Optional<BroughtFile> file(UUID circle, UUID material) {
        return sql.of("""
                        select media_type, content from gathering.material
                         where id = :id and circle_id = :circle and content is not null""")
                .set("id", material)
                .set("circle", circle)
                .first(row -> new BroughtFile(row.text("media_type"), row.bytes("content")));
    }

    private static Meeting meeting(Row row, boolean counts) {
        return new Meeting(
                row.uuid("id"),
                row.date("on_day"),
                LocalTime.parse(row.text("at")),
                row.text("place"),
                row.textOrNull("agenda"),
                row.integerOrNull("came"),
                row.dateOrNull("cancelled_on"),
                counts ? row.integer("registered") : null,
                row.truth("mine"));
    }

    private static Circle circle(Row row) {
        return new Circle(
                row.uuid("id"),
                Circle.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                row.text("name"),
                row.text("purpose"),
                row.texts("roles").stream().map(Role::of).toList(),
                row.truth("mine"),
                row.dateOrNull("next"),
                row.dateOrNull("closed_on"));
    }
}
