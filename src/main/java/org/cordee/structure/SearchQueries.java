package org.cordee.structure;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.cordee.platform.db.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searches the register. At most {@link #MOST} matches are ranked: beyond that a person has to narrow the search, and
 * its cost stays the same whatever is typed.
 */
@Component
@Transactional(readOnly = true)
class SearchQueries {
    static final int MOST = 200;

    private static final String CANDIDATES = "with hit as materialized (select " + StructureQueries.SUMMARY
            + ", s.search, s.postcode, s.shown_latitude, s.shown_longitude, s.local_latitude, s.position_precision, s.extracted_on"
            + " from structure.structure s where ";
    private static final String RANKED = """
             limit 200),
            ranked as (
              select hit.*, (closed_on is not null)::int * 4 + (kind = 'establishment' and category <> all (:care))::int * 2
                       + (search not like :start)::int as rank,
                     %s as kilometres, count(*) over () as total
                from hit)
            select ranked.* from ranked
            """;
    private static final String DISTANCE = """
            2 * 6371 * asin(sqrt(power(sin(radians(shown_latitude - :lat) / 2), 2)
              + cos(radians(:lat)) * cos(radians(shown_latitude)) * power(sin(radians(shown_longitude - :lon) / 2), 2)))""";

    private final Sql sql;

    SearchQueries(Sql sql) {
        this.sql = sql;
    }

    /** A page of matches, how many there are (at most {@link #MOST}), and where the next page starts. */
    record Found(List<SearchHit> hits, int total, @Nullable UUID next) {
        boolean isCut() {
            return total >= MOST;
        }
    }

    List<StructureSummary> find(SearchRequest request, int atMost) {
        return page(request, null, atMost).hits().stream()
                .map(SearchHit::structure)
                .toList();
    }

    Found page(SearchRequest request, @Nullable UUID after, int size) {
        if (!request.isAsked()) {
            return new Found(List.of(), 0, null);
        }
        Statement statement = sql.of(text(request, after != null)).set("care", AddictionCare.CATEGORIES);
        fill(statement, request);
        statement.set("start", request.words().isEmpty() ? "%" : " " + String.join(" ", request.words()) + "%");
        statement.set("size", size + 1);
        if (after != null) {
            statement.set("after", after);
        }
        int[] total = {0};
        List<SearchHit> hits = statement.list(row -> {
            total[0] = (int) row.number("total");
            return hit(row);
        });
        boolean more = hits.size() > size;
        List<SearchHit> shown = more ? hits.subList(0, size) : hits;
        return new Found(shown, total[0], more ? shown.get(size - 1).structure().id() : null);
    }

    static String text(SearchRequest request, boolean after) {
        StringBuilder text = new StringBuilder(CANDIDATES).append(request.closed() ? "true" : "s.closed_on is null");
        for (int i = 0; i < request.words().size(); i++) {
            text.append(" and s.search like :word").append(i);
        }
        if (!request.categories().isEmpty()) {
            text.append(" and (s.kind <> 'establishment' or s.category = any (:categories))");
        }
        if (!request.departments().isEmpty()) {
            text.append(" and s.department = any (:departments)");
        }
        if (request.near() != null) {
            text.append(
                    " and s.shown_latitude between :south and :north and s.shown_longitude between :west and :east");
        }
        text.append(RANKED.formatted(request.near() == null ? "null::double precision" : DISTANCE));
        String key = request.near() == null
                ? "(rank, shown_name collate \"fr-x-icu\", id)"
                : "(kilometres, shown_name collate \"fr-x-icu\", id)";
        if (after) {
            text.append("where ")
                    .append(key)
                    .append(" > (select ")
                    .append(key.substring(1, key.length() - 1))
                    .append(" from ranked where id = :after) ");
        }
        return text.append("order by ")
                .append(key, 1, key.length() - 1)
                .append(" limit :size")
                .toString();
    }

    private static void fill(Statement statement, SearchRequest request) {
        for (int i = 0; i < request.words().size(); i++) {
            statement.set("word" + i, "% " + request.words().get(i) + "%");
        }
        if (!request.categories().isEmpty()) {
            statement.set("categories", request.categories());
        }
        if (!request.departments().isEmpty()) {
            statement.set("departments", request.departments());
        }
        SearchRequest.Near near = request.near();
        if (near != null) {
            statement
                    .set("lat", near.latitude())
                    .set("lon", near.longitude())
                    .set("south", near.latitude() - near.latitudeSpan())
                    .set("north", near.latitude() + near.latitudeSpan())
                    .set("west", near.longitude() - near.longitudeSpan())
                    .set("east", near.longitude() + near.longitudeSpan());
        }
    }

    private static SearchHit hit(Row row) {
        String precision = StructureQueries.text(row, "position_precision");
        return new SearchHit(
                StructureQueries.summary(row),
                StructureQueries.text(row, "postcode"),
                row.decimalOrNull("shown_latitude"),
                row.decimalOrNull("shown_longitude"),
                row.decimalOrNull("local_latitude") == null
                        && (precision.equals("commune") || precision.equals("unknown")),
                row.decimalOrNull("kilometres"),
                row.dateOrNull("extracted_on"));
    }
}
