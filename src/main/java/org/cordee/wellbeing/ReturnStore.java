package org.cordee.wellbeing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the two ticked for a return. */
@Component
class ReturnStore {

    private final Sql sql;

    ReturnStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * A placement whose pause ended lately.
     *
     * @param ticked whether the actor's own side has ticked something
     */
    record Recent(UUID placement, String place, LocalDate back, boolean ticked) {}

    /** The last pause of a placement that ended on this day or later, unless another lasts. */
    @Transactional(readOnly = true)
    public Optional<UUID> pause(UUID placement, LocalDate since, LocalDate today) {
        return sql.of("""
                        select z.id from placement.pause z
                         where z.placement_id = :placement and z.until between :since and :today
                           and not exists (select from placement.pause o where o.placement_id = z.placement_id
                                  and (o.until is null or o.until > :today))
                         order by z.until desc, z.since desc, z.id limit 1""")
                .set("placement", placement)
                .set("since", since)
                .set("today", today)
                .first(row -> row.uuid("id"));
    }

    /** The running placements of the actor, as peer or référent, whose last pause ended on this day or later. */
    @Transactional(readOnly = true)
    public List<Recent> recent(ReturnSide side, LocalDate since, LocalDate today) {
        return sql.of("""
                        select distinct on (p.id) p.id, s.shown_name, z.until,
                               exists (select from wellbeing.comeback c where c.pause_id = z.id and c.side = :side) as ticked
                          from placement.pause z
                          join placement.placement p on p.id = z.placement_id and p.state = 'active'
                          join structure.structure s on s.id = coalesce(p.unit_id, p.structure_id)
                         where z.until between :since and :today
                           and not exists (select from placement.pause o where o.placement_id = z.placement_id
                                  and (o.until is null or o.until > :today))
                         order by p.id, z.until desc, z.since desc, z.id""")
                .set("side", side.code())
                .set("since", since)
                .set("today", today)
                .list(row ->
                        new Recent(row.uuid("id"), row.text("shown_name"), row.date("until"), row.truth("ticked")));
    }

    @Transactional(readOnly = true)
    public List<Ticked> ticked(UUID pause) {
        return sql.of("select side, line from wellbeing.comeback where pause_id = :pause order by side, line")
                .set("pause", pause)
                .list(row -> new Ticked(ReturnSide.of(row.text("side")), row.text("line")));
    }

    void untick(UUID pause, ReturnSide side) {
        var unused = sql.of("delete from wellbeing.comeback where pause_id = :pause and side = :side")
                .set("pause", pause)
                .set("side", side.code())
                .anyNumber();
    }

    void tick(UUID pause, UUID placement, Ticked ticked, LocalDate today) {
        sql.of("""
                        insert into wellbeing.comeback (pause_id, placement_id, side, line, ticked_on)
                        values (:pause, :placement, :side, :line, :today)""")
                .set("pause", pause)
                .set("placement", placement)
                .set("side", ticked.side().code())
                .set("line", ticked.line())
                .set("today", today)
                .exactlyOne();
    }
}
