package org.cordee.structure;

import java.util.List;
import java.util.Optional;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class PlaceQueries {
    private final Sql sql;

    PlaceQueries(Sql sql) {
        this.sql = sql;
    }

    /** A commune with its centre. */
    record Place(String name, String department, double latitude, double longitude) {}

    /** Code and name of a department. */
    record Department(String code, String name) {}

    /** The commune meant by a postcode or by the beginning of a name; the most populated one when several fit. */
    Optional<Place> find(String typed) {
        List<String> words = SearchRequest.fold(typed);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String text = String.join(" ", words);
        return text.matches("\\d{5}") ? byPostcode(text) : byName(text);
    }

    List<Department> departments() {
        return sql.of("select code, name from structure.department order by code")
                .list(row -> new Department(row.text("code"), row.text("name")));
    }

    private Optional<Place> byPostcode(String postcode) {
        return sql.of("""
                        select c.name, c.department, c.latitude, c.longitude
                          from structure.postcode p join structure.commune c on c.code = p.commune
                         where p.postcode = :postcode and c.latitude is not null
                         order by c.population desc nulls last, c.code limit 1""").set("postcode", postcode).first(PlaceQueries::place);
    }

    private Optional<Place> byName(String name) {
        return sql.of("""
                        select name, department, latitude, longitude from structure.commune
                         where search like :start and latitude is not null
                         order by (search = :name) desc, population desc nulls last, code limit 1""").set("start", name + "%").set("name", name).first(PlaceQueries::place);
    }

    private static Place place(Row row) {
        Double latitude = row.decimalOrNull("latitude");
        Double longitude = row.decimalOrNull("longitude");
        if (latitude == null || longitude == null) {
            throw new IllegalStateException("a place without a point");
        }
        return new Place(row.text("name"), row.text("department"), latitude, longitude);
    }
}
