package org.cordee.placement.exchange;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.db.Sql;
import org.cordee.platform.db.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what peers and schools ask for. */
@Component
class PlaceRequestStore {

    private final Sql sql;
    private final Ids ids;

    PlaceRequestStore(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /**
     * Whose request it is.
     *
     * @param peer null for a school's
     * @param cohort the cohort a trainee asks in, or null
     */
    record Owner(
            UUID territory, @Nullable UUID peer, @Nullable UUID cohort) {}

    UUID add(Owner owner, RequestDraft draft, LocalDate today) {
        UUID id = ids.next();
        Statement statement = sql.of("""
                insert into placement.request (id, territory_id, peer_id, training_body_id, association_id, statuses,
                    publics, formats, moments, minors, course, regime, total_hours, weekly_hours, starts_on, ends_on,
                    postcode, access, most_km, papers_until, state, moved_on, cohort_id)
                values (:id, :territory, cast(:peer as uuid), cast(:training as uuid), cast(:association as uuid),
                    cast(:statuses as text[]), cast(:publics as text[]), cast(:formats as text[]),
                    cast(:moments as text[]), :minors, cast(:course as text), cast(:regime as text),
                    cast(:total as int), cast(:weekly as int), :starts, :ends, cast(:postcode as text),
                    cast(:access as text[]), cast(:km as int), cast(:papers as date), 'open', :today,
                    cast(:cohort as uuid))""");
        filled(statement, draft, today)
                .set("id", id)
                .set("territory", owner.territory())
                .set("peer", owner.peer())
                .set("cohort", owner.cohort())
                .exactlyOne();
        return id;
    }

    void change(Request request, RequestDraft draft, LocalDate today) {
        Statement statement = sql.of("""
                update placement.request
                   set training_body_id = cast(:training as uuid), association_id = cast(:association as uuid),
                       statuses = cast(:statuses as text[]), publics = cast(:publics as text[]),
                       formats = cast(:formats as text[]), moments = cast(:moments as text[]), minors = :minors,
                       course = cast(:course as text), regime = cast(:regime as text),
                       total_hours = cast(:total as int), weekly_hours = cast(:weekly as int), starts_on = :starts,
                       ends_on = :ends, postcode = cast(:postcode as text), access = cast(:access as text[]),
                       most_km = cast(:km as int), papers_until = cast(:papers as date), state = 'open',
                       closed_on = null, moved_on = :today, asked_on = null, version = version + 1
                 where id = :id and version = :version""");
        filled(statement, draft, today)
                .set("id", request.id())
                .set("version", request.version())
                .exactlyOne();
    }

    /** The author says it still stands. */
    void keep(UUID id, LocalDate today) {
        sql.of("""
                update placement.request set moved_on = :today, asked_on = null, version = version + 1
                 where id = :id and state = 'open'""").set("id", id).set("today", today).exactlyOne();
    }

    void close(UUID id, LocalDate today) {
        sql.of("""
                update placement.request set state = 'closed', closed_on = :today, asked_on = null,
                       version = version + 1 where id = :id and state = 'open'""").set("id", id).set("today", today).exactlyOne();
    }

    private static Statement filled(Statement statement, RequestDraft draft, LocalDate today) {
        return statement
                .set("training", draft.bodies().training())
                .set("association", draft.bodies().association())
                .set("statuses", ExchangeRows.codes(draft.statuses()))
                .set("publics", draft.wishes().publics())
                .set("formats", draft.wishes().formats())
                .set("moments", draft.wishes().moments())
                .set("minors", draft.wishes().minors())
                .set("course", draft.course().name())
                .set("regime", draft.course().regime())
                .set("total", draft.course().totalHours())
                .set("weekly", draft.weeklyHours())
                .set("starts", draft.startsOn())
                .set("ends", draft.endsOn())
                .set("postcode", draft.mobility().postcode())
                .set("access", ExchangeRows.codes(draft.mobility().access()))
                .set("km", draft.mobility().mostKm())
                .set("papers", draft.papersUntil())
                .set("today", today);
    }
}
