package org.cordee.placement.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.db.Sql;
import org.cordee.platform.db.Statement;
import org.springframework.stereotype.Component;

/** Keeps what structures look for, and their periods. */
@Component
class NeedStore {

    private final Sql sql;
    private final Ids ids;

    NeedStore(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    UUID add(UUID structure, UUID territory, NeedDraft draft, LocalDate today) {
        UUID id = ids.next();
        Statement statement = sql.of("""
                insert into placement.need (id, structure_id, territory_id, kind, title, words, publics, formats, moments,
                    minors, weekly_hours, tutor_account_id, access, meals, travel, peer_present, state, moved_on)
                values (:id, :structure, :territory, :kind, :title, cast(:words as text), cast(:publics as text[]),
                    cast(:formats as text[]), cast(:moments as text[]), :minors, cast(:hours as int),
                    cast(:tutor as uuid), cast(:access as text[]), :meals, :travel, :present, 'open', :today)""");
        filled(statement, draft, today)
                .set("id", id)
                .set("structure", structure)
                .set("territory", territory)
                .set("kind", draft.kind())
                .exactlyOne();
        draft.slots().forEach(slot -> addPeriod(id, slot));
        return id;
    }

    void change(Need need, NeedDraft draft, LocalDate today) {
        Statement statement = sql.of("""
                update placement.need
                   set title = :title, words = cast(:words as text), publics = cast(:publics as text[]),
                       formats = cast(:formats as text[]), moments = cast(:moments as text[]), minors = :minors,
                       weekly_hours = cast(:hours as int), tutor_account_id = cast(:tutor as uuid),
                       access = cast(:access as text[]), meals = :meals, travel = :travel, peer_present = :present,
                       state = 'open', closed_on = null, moved_on = :today, asked_on = null, version = version + 1
                 where id = :id and version = :version""");
        filled(statement, draft, today)
                .set("id", need.id())
                .set("version", need.version())
                .exactlyOne();
        List<UUID> kept = draft.slots().stream()
                .map(NeedDraft.Slot::id)
                .filter(Objects::nonNull)
                .toList();
        int ignored = sql.of("""
                        delete from placement.need_period e
                         where e.need_id = :need and e.id <> all (cast(:kept as uuid[]))""").set("need", need.id()).set("kept", kept).anyNumber();
        draft.slots().forEach(slot -> period(need.id(), slot));
    }

    /** The author says it still stands. */
    void keep(UUID id, LocalDate today) {
        sql.of("""
                update placement.need set moved_on = :today, asked_on = null, version = version + 1
                 where id = :id and state = 'open'""").set("id", id).set("today", today).exactlyOne();
    }

    void close(UUID id, LocalDate today) {
        sql.of("""
                update placement.need set state = 'closed', closed_on = :today, asked_on = null, version = version + 1
                 where id = :id and state = 'open'""").set("id", id).set("today", today).exactlyOne();
    }

    private void period(UUID need, NeedDraft.Slot slot) {
        if (slot.id() == null) {
            addPeriod(need, slot);
            return;
        }
        sql.of("""
                update placement.need_period set starts_on = :starts, ends_on = :ends, places = :places,
                       version = version + 1 where id = :id and need_id = :need""")
                .set("starts", slot.startsOn())
                .set("ends", slot.endsOn())
                .set("places", slot.places())
                .set("id", slot.id())
                .set("need", need)
                .exactlyOne();
    }

    private void addPeriod(UUID need, NeedDraft.Slot slot) {
        sql.of("""
                insert into placement.need_period (id, need_id, starts_on, ends_on, places)
                values (:id, :need, :starts, :ends, :places)""")
                .set("id", ids.next())
                .set("need", need)
                .set("starts", slot.startsOn())
                .set("ends", slot.endsOn())
                .set("places", slot.places())
                .exactlyOne();
    }

    private static Statement filled(Statement statement, NeedDraft draft, LocalDate today) {
        NeedDraft.Comfort comfort = draft.comfort();
        return statement
                .set("title", draft.title())
                .set("words", draft.words())
                .set("publics", draft.wishes().publics())
                .set("formats", draft.wishes().formats())
                .set("moments", draft.wishes().moments())
                .set("minors", draft.wishes().minors())
                .set("hours", draft.weeklyHours())
                .set("tutor", comfort.tutor())
                .set("access", ExchangeRows.codes(comfort.access()))
                .set("meals", comfort.meals())
                .set("travel", comfort.travel())
                .set("present", comfort.peerPresent())
                .set("today", today);
    }
}
