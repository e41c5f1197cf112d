package org.cordee.peer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names of places, departments and territories, from the views their module publishes. */
@Component
@Transactional(readOnly = true)
class PlaceNameQueries {

    private static final int FOUND = 20;

    private final Sql sql;

    PlaceNameQueries(Sql sql) {
        this.sql = sql;
    }

    /** A place a peer may name. */
    record Place(UUID id, String name, String town, String department) {}

    /**
     * Open places whose name, town or postcode have words that begin so, those of these departments first; nothing
     * below three letters.
     */
    List<Place> search(String words, Collection<String> nearest) {
        List<String> beginnings = Arrays.stream(fold(words).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> "% " + word + "%")
                .toList();
        if (fold(words).strip().length() < 3) {
            return List.of();
        }
        return sql.of("""
                        select id, name, town, department from structure.api_place where search like all (:words)
                        order by coalesce(department = any (:nearest), false) desc, name collate "fr-x-icu", id
                        limit :most""")
                .set("nearest", nearest)
                .set("words", beginnings)
                .set("most", FOUND)
                .list(PlaceNameQueries::place);
    }

    List<Place> named(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return sql.of("""
                        select id, name, town, department from structure.api_place where id = any (:ids)
                        order by name collate "fr-x-icu", id""").set("ids", ids).list(PlaceNameQueries::place);
    }

    /** The departments of a territory, code to name. */
    Map<String, String> departments(UUID territory) {
        Map<String, String> names = new LinkedHashMap<>();
        sql.of("""
                        select department, department_name from structure.api_territory
                        where id = :territory and department is not null order by department""")
                .set("territory", territory)
                .each(row -> names.put(row.text("department"), row.text("department_name")));
        return names;
    }

    /** Every department of a territory, code to name. */
    Map<String, String> departments() {
        Map<String, String> names = new LinkedHashMap<>();
        sql.of("""
                        select distinct department, department_name from structure.api_territory
                        where department is not null order by department""").each(row -> names.put(row.text("department"), row.text("department_name")));
        return names;
    }

    /** Every territory, id to name. */
    Map<UUID, String> territories() {
        Map<UUID, String> names = new LinkedHashMap<>();
        sql.of("select distinct id, name from structure.api_territory order by name, id")
                .each(row -> names.put(row.uuid("id"), row.text("name")));
        return names;
    }

    private static Place place(Row row) {
        String town = row.textOrNull("town");
        String department = row.textOrNull("department");
        return new Place(
                row.uuid("id"), row.text("name"), town == null ? "" : town, department == null ? "" : department);
    }

    private static String fold(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace(".", "")
                .replaceAll("[^a-z0-9]+", " ");
    }
}
