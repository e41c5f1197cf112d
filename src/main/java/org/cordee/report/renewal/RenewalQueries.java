package org.cordee.report.renewal;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.cordee.report.Paper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads renewal files, which row security shows to the director of the structure alone. */
@Component
@Transactional(readOnly = true)
class RenewalQueries {

    private static final String RENEWALS = """
            select id, post_id, done, asked, yearly, months, begun_on, sent_on, content, answered_on, answer,
                   granted_yearly, granted_months, next_post_id, version
              from report.renewal
            """;

    private final Sql sql;

    RenewalQueries(Sql sql) {
        this.sql = sql;
    }

    Renewal get(UUID id) {
        return sql.of(RENEWALS + " where id = :id").set("id", id).one(RenewalQueries::renewal);
    }

    /** The latest first. */
    List<Renewal> ofStructure(UUID structure) {
        return sql.of(RENEWALS + " where structure_id = :structure order by begun_on desc, id desc")
                .set("structure", structure)
                .list(RenewalQueries::renewal);
    }

    private static Renewal renewal(Row row) {
        String content = row.textOrNull("content");
        String answer = row.textOrNull("answer");
        return new Renewal(
                row.uuid("id"),
                row.uuid("post_id"),
                new RenewalRequest(
                        row.text("done"), row.text("asked"), row.integerOrNull("yearly"), row.integerOrNull("months")),
                new Renewal.Dates(row.date("begun_on"), row.dateOrNull("sent_on"), row.dateOrNull("answered_on")),
                content == null ? null : Paper.thawed(content),
                answer == null ? null : Answer.of(answer),
                grant(row),
                row.uuidOrNull("next_post_id"),
                row.integer("version"));
    }

    private static Renewal.@Nullable Grant grant(Row row) {
        Integer yearly = row.integerOrNull("granted_yearly");
        return yearly == null ? null : new Renewal.Grant(yearly, row.integer("granted_months"));
    }
}
