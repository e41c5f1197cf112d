package org.cordee.structure;

import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StructureQueries {
    static final String SUMMARY = "s.id, s.kind, s.shown_name, s.category, s.category_label, s.town, s.department,"
            + " s.finess, s.parent_id, s.closed_on";

    private final Sql sql;

    StructureQueries(Sql sql) {
        this.sql = sql;
    }

    Optional<StructureSummary> find(UUID id) {
        return sql.of("select " + SUMMARY + " from structure.structure s where s.id = :id")
                .set("id", id)
                .first(StructureQueries::summary);
    }

    Optional<StructureSummary> withNumber(String finess) {
        return sql.of("select " + SUMMARY + " from structure.structure s where s.finess = :finess")
                .set("finess", finess)
                .first(StructureQueries::summary);
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> names = new LinkedHashMap<>();
        sql.of("select id, shown_name from structure.structure where id = any (:ids) order by shown_name, id")
                .set("ids", ids)
                .each(row -> names.put(row.uuid("id"), row.text("shown_name")));
        return names;
    }

    List<StructureSummary> unitsOf(UUID establishment) {
        return sql.of("select " + SUMMARY + " from structure.structure s where s.parent_id = :parent"
                        + " order by s.shown_name collate \"fr-x-icu\", s.id")
                .set("parent", establishment)
                .list(StructureQueries::summary);
    }

    List<StructureSummary> organisations(OrganisationKind kind) {
        return sql.of("select " + SUMMARY + " from structure.structure s"
                        + " where s.kind = 'organisation' and not s.registered and s.category = :category"
                        + " order by s.shown_name collate \"fr-x-icu\", s.id")
                .set("category", kind)
                .list(StructureQueries::summary);
    }

    List<StructureSummary> inTerritory(UUID territory, Collection<String> categories) {
        return sql.of("select " + SUMMARY + """
                         from structure.structure s
                         join structure.territory_department t on t.department = s.department
                        where t.territory_id = :territory and s.closed_on is null
                          and (s.kind = 'unit' or s.category = any (:categories))
                        order by s.shown_name collate "fr-x-icu", s.id""")
                .set("territory", territory)
                .set("categories", categories)
                .list(StructureQueries::summary);
    }

    boolean isInTerritory(UUID structure, UUID territory) {
        return sql.of("select structure.in_territory(:structure, :territory) as inside")
                .set("structure", structure)
                .set("territory", territory)
                .one(row -> row.truth("inside"));
    }

    List<Territory> territories() {
        return sql.of("""
                        select t.id, t.name, t.zone, t.version,
                               array(select d.department from structure.territory_department d
                                      where d.territory_id = t.id order by d.department) as departments
                          from structure.territory t
                         order by t.name, t.id""")
                .list(row -> new Territory(
                        row.uuid("id"),
                        row.text("name"),
                        ZoneId.of(row.text("zone")),
                        row.texts("departments"),
                        row.integer("version")));
    }

    static StructureSummary summary(Row row) {
        return new StructureSummary(
                row.uuid("id"),
                StructureKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                row.text("shown_name"),
                row.text("category"),
                row.text("category_label"),
                text(row, "town"),
                text(row, "department"),
                row.textOrNull("finess"),
                row.uuidOrNull("parent_id"),
                row.dateOrNull("closed_on"));
    }

    static String text(Row row, String column) {
        String text = row.textOrNull(column);
        return text == null ? "" : text;
    }
}
