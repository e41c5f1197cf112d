package org.cordee.placement.extension;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the later last days asked for placements; the database moves the day with the last yes. */
@Component
class ExtensionStore {

    private final Sql sql;
    private final Ids ids;

    ExtensionStore(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** Those of a placement, the newest first, ten at most. */
    @Transactional(readOnly = true)
    public List<Extension> of(UUID placement) {
        return sql.of("""
                        select e.id, e.until, e.instead_of, e.asked_by, e.asked_on, e.peer_on, e.structure_on, e.school_on, e.state, e.closed_on,
                               coalesce(p.training_body_id is not null and placement.school_answers(p.training_body_id),
                                        false) as school
                          from placement.extension e join placement.placement p on p.id = e.placement_id
                         where e.placement_id = :placement order by e.id desc limit 10""").set("placement", placement).list(ExtensionStore::extension);
    }

    /** Holds everything an answer may change until the transaction ends. */
    void lock(UUID placement) {
        boolean ignored = sql.of("select true as locked from placement.lock_longer(:placement)")
                .set("placement", placement)
                .one(row -> row.truth("locked"));
    }

    /** The first day without a counted place for whoever would stay until then; empty where there is one throughout. */
    Optional<LocalDate> fullFrom(UUID placement, LocalDate until) {
        return sql.of("select day from placement.full_from(:placement, :until) day where day is not null")
                .set("placement", placement)
                .set("until", until)
                .first(row -> row.date("day"));
    }

    /** Asks; false when another is open, whoever asked it. */
    boolean ask(UUID placement, LocalDate until, LocalDate insteadOf, Side side, LocalDate today) {
        return sql.of("""
                        insert into placement.extension (id, placement_id, until, instead_of, asked_by, asked_on)
                        values (:id, :placement, :until, :insteadOf, :side, :today)
                        on conflict (placement_id) where state = 'asked' do nothing""")
                        .set("id", ids.next())
                        .set("placement", placement)
                        .set("until", until)
                        .set("insteadOf", insteadOf)
                        .set("side", side.code())
                        .set("today", today)
                        .anyNumber()
                == 1;
    }

    /** Says the yes of a side; nothing where it was said, or where nothing is open any more. */
    void agree(UUID extension, Side side, LocalDate today) {
        String column =
                switch (side) {
                    case PEER -> "peer_on";
                    case STRUCTURE -> "structure_on";
                    case SCHOOL -> "school_on";
                };
        int ignored = sql.of("update placement.extension set " + column
                        + " = :today where id = :id and state = 'asked' and " + column + " is null")
                .set("today", today)
                .set("id", extension)
                .anyNumber();
    }

    void close(UUID extension, Extension.State state) {
        int ignored = sql.of("update placement.extension set state = :state where id = :id and state = 'asked'")
                .set("state", state.name().toLowerCase(Locale.ROOT))
                .set("id", extension)
                .anyNumber();
    }

    private static Extension extension(Row row) {
        return new Extension(
                row.uuid("id"),
                row.date("until"),
                row.date("instead_of"),
                Side.of(row.text("asked_by")),
                row.date("asked_on"),
                new Extension.Yes(
                        row.dateOrNull("peer_on"), row.dateOrNull("structure_on"), row.dateOrNull("school_on")),
                row.truth("school"),
                Extension.State.valueOf(row.text("state").toUpperCase(Locale.ROOT)),
                row.dateOrNull("closed_on"));
    }
}
