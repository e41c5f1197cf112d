package org.cordee.funding;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads posts and projects, as far as row security shows them to the actor. */
@Component
@Transactional(readOnly = true)
class FundingQueries {

    private final Sql sql;

    FundingQueries(Sql sql) {
        this.sql = sql;
    }

    List<Post> postsOf(UUID structure) {
        return sql.of("""
                        select id, structure_id, funder_id, label, percent, starts_on, ends_on, yearly, placement_id,
                               version
                          from funding.post where structure_id = :structure
                         order by ends_on nulls first, starts_on, id""").set("structure", structure).list(FundingQueries::post);
    }

    List<Post> paidByMe(UUID funder) {
        return sql.of("""
                        select id, structure_id, label, percent, starts_on, ends_on, yearly from funding.paid_by_me()
                         order by ends_on nulls last, starts_on, id""")
                .list(row -> new Post(
                        row.uuid("id"),
                        row.uuid("structure_id"),
                        funder,
                        row.text("label"),
                        row.integer("percent"),
                        row.date("starts_on"),
                        row.dateOrNull("ends_on"),
                        row.integerOrNull("yearly"),
                        null,
                        0));
    }

    List<Project> seeking() {
        return sql.of("""
                        select id, structure_id, title, need, amount, months, place, shown_on
                          from funding.project where closed_on is null order by shown_on desc, id""").list(FundingQueries::project);
    }

    private static Post post(Row row) {
        return new Post(
                row.uuid("id"),
                row.uuid("structure_id"),
                row.uuid("funder_id"),
                row.text("label"),
                row.integer("percent"),
                row.date("starts_on"),
                row.dateOrNull("ends_on"),
                row.integerOrNull("yearly"),
                row.uuidOrNull("placement_id"),
                row.integer("version"));
    }

    private static Project project(Row row) {
        return new Project(
                row.uuid("id"),
                row.uuid("structure_id"),
                row.text("title"),
                row.text("need"),
                row.integer("amount"),
                row.integer("months"),
                row.text("place"),
                row.date("shown_on"));
    }
}
