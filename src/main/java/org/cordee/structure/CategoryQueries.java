package org.cordee.structure;

import java.util.Arrays;
import java.util.List;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class CategoryQueries {
    private final Sql sql;

    CategoryQueries(Sql sql) {
        this.sql = sql;
    }

    /** The published label of a category, empty when there is no such category. */
    String label(StructureKind kind, String code) {
        return switch (kind) {
            case UNIT -> UnitType.ofCode(code).map(UnitType::label).orElse("");
            case ORGANISATION ->
                Arrays.stream(OrganisationKind.values())
                        .filter(known -> known.code().equals(code))
                        .map(CategoryQueries::label)
                        .findFirst()
                        .orElse("");
            case ESTABLISHMENT ->
                sql.of("select label from structure.category where code = :code")
                        .set("code", code)
                        .first(row -> row.text("label"))
                        .orElse("");
        };
    }

    /** Categories that a register search can be narrowed to, closed ones included: establishments keep them. */
    List<Category> ofAddictionCare() {
        return sql.of("""
                        select code, label from structure.category where code = any (:categories)
                         order by array_position(cast(:categories as text[]), code)""")
                .set("categories", AddictionCare.CATEGORIES)
                .list(row -> new Category(row.text("code"), row.text("label")));
    }

    /** Open categories of addiction care, for an establishment entered by hand. */
    List<Category> open() {
        return sql.of("""
                        select code, label from structure.category
                         where code = any (:categories) and ended_on is null order by label, code""")
                .set("categories", AddictionCare.CATEGORIES)
                .list(row -> new Category(row.text("code"), row.text("label")));
    }

    /** Code and published label. */
    record Category(String code, String label) {}

    private static String label(OrganisationKind kind) {
        return switch (kind) {
            case MUTUAL_AID -> "Association d’entraide";
            case TRAINING_BODY -> "Organisme de formation";
            case NETWORK -> "Réseau";
            case FUNDER -> "Financeur";
            case OTHER -> "Autre organisation";
        };
    }
}
