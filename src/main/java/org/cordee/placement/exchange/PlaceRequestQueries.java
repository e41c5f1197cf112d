package org.cordee.placement.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.cordee.placement.PlacementStatus;
import org.cordee.platform.NotFound;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is asked for, as the actor may see it, and the open places that may be shown for it. */
@Component
@Transactional(readOnly = true)
class PlaceRequestQueries {

    private static final int MOST = 200;

    /** Open places read for one request: more than any region has, and a bound all the same. */
    private static final int SEATS = 2500;

    private static final String REQUEST = """
            select r.id, r.territory_id, r.peer_id, r.cohort_id, r.training_body_id, r.association_id, r.statuses, r.publics, r.formats,
                   r.moments, r.minors, r.course, r.regime, r.total_hours, r.weekly_hours, r.starts_on, r.ends_on,
                   r.postcode, r.access, r.most_km, r.papers_until, r.moved_on, r.asked_on, r.closed_on, r.version
              from placement.request r
            """;

    private final Sql sql;

    PlaceRequestQueries(Sql sql) {
        this.sql = sql;
    }

    /** The request; stops when there is none, hidden ones included. */
    Request get(UUID id) {
        return sql.of(REQUEST + " where r.id = :id").set("id", id).list(PlaceRequestQueries::request).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("request " + id));
    }

    /** What the actor may read, open ones first, the latest first. */
    List<Request> readable() {
        return sql.of(REQUEST + " order by r.state desc, r.id desc limit :most")
                .set("most", MOST)
                .list(PlaceRequestQueries::request);
    }

    /** What is asked in a cohort: all of it by the calculation, one's own by a trainee, nothing by anybody else. */
    List<Request> inCohort(UUID cohort) {
        return sql.of(REQUEST + " where r.cohort_id = :cohort order by r.peer_id")
                .set("cohort", cohort)
                .list(PlaceRequestQueries::request);
    }

    /** One read: the open places this request may be shown, and no trace of the others. */
    List<OpenSeat> seats(UUID request) {
        Map<String, List<String>> met = new HashMap<>();
        return sql.of("select * from placement.suggestible(:request, :most)")
                .set("request", request)
                .set("most", SEATS)
                .list(row -> seat(row, column -> met.computeIfAbsent(row.text(column), PlaceRequestQueries::parted)));
    }

    private static Request request(Row row) {
        RequestDraft asked = new RequestDraft(
                ExchangeRows.words(PlacementStatus.class, row.texts("statuses")),
                ExchangeRows.wishes(row),
                new RequestDraft.Course(
                        row.textOrNull("course"),
                        ExchangeRows.wordOrNull(Regime.class, row.textOrNull("regime")),
                        row.integerOrNull("total_hours")),
                row.integerOrNull("weekly_hours"),
                row.date("starts_on"),
                row.date("ends_on"),
                new RequestDraft.Mobility(
                        row.textOrNull("postcode"), ExchangeRows.access(row), row.integerOrNull("most_km")),
                new RequestDraft.Bodies(row.uuidOrNull("training_body_id"), row.uuidOrNull("association_id")),
                row.dateOrNull("papers_until"));
        return new Request(
                row.uuid("id"),
                row.uuid("territory_id"),
                row.uuidOrNull("peer_id"),
                row.uuidOrNull("cohort_id"),
                asked,
                ExchangeRows.standing(row),
                row.integer("version"));
    }

    private static List<String> parted(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    private static OpenSeat seat(Row row, Function<String, List<String>> codes) {
        return new OpenSeat(
                row.uuid("need_id"),
                row.uuid("period_id"),
                new OpenSeat.Where(
                        row.uuid("structure_id"),
                        row.text("name"),
                        row.text("town"),
                        row.truth("hospital"),
                        row.decimalOrNull("km")),
                row.text("title"),
                ExchangeRows.word(NeedKind.class, row.text("kind")),
                new Wishes(codes.apply("publics"), codes.apply("formats"), codes.apply("moments"), row.truth("minors")),
                row.integerOrNull("weekly_hours"),
                new OpenSeat.Comfort(
                        row.truth("tutor"),
                        ExchangeRows.words(Access.class, codes.apply("access")),
                        ExchangeRows.word(Meals.class, row.text("meals")),
                        ExchangeRows.word(Travel.class, row.text("travel")),
                        row.truth("peer_present")),
                row.date("starts_on"),
                row.date("ends_on"),
                row.integer("free"));
    }
}
