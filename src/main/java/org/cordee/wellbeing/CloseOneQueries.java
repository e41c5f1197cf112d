package org.cordee.wellbeing;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads whom the actor may turn to, and who answers meanwhile; nobody for roles that turn to nobody here. */
@Component
@Transactional(readOnly = true)
class CloseOneQueries {

    private final Sql sql;

    CloseOneQueries(Sql sql) {
        this.sql = sql;
    }

    public List<CloseOne> ofActor() {
        return sql.of("""
                        select account_id, role, scope, part, name, cover_id, cover_role, cover_scope, cover_name, cover_until
                          from wellbeing.close_ones()""").list(CloseOneQueries::one);
    }

    private static CloseOne one(Row row) {
        return new CloseOne(
                row.uuid("account_id"),
                row.text("role"),
                row.uuid("scope"),
                row.text("part"),
                row.text("name"),
                cover(row));
    }

    private static CloseOne.@Nullable Cover cover(Row row) {
        UUID account = row.uuidOrNull("cover_id");
        return account == null
                ? null
                : new CloseOne.Cover(
                        account,
                        row.text("cover_role"),
                        row.uuid("cover_scope"),
                        row.text("cover_name"),
                        row.dateOrNull("cover_until"));
    }
}
