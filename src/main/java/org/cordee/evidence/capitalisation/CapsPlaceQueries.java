package org.cordee.evidence.capitalisation;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.cordee.platform.web.Option;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open places of a territory, public facts of the register, to say whose action a sheet is about. */
@Component
@Transactional(readOnly = true)
class CapsPlaceQueries {

    private final Sql sql;

    CapsPlaceQueries(Sql sql) {
        this.sql = sql;
    }

    List<Option> of(UUID territory) {
        return sql.of("""
                        select p.id, concat_ws(', ', p.name, p.town) as name from structure.api_place p
                          join structure.api_territory t on t.department = p.department and t.id = :territory
                         order by p.name collate "fr-x-icu", p.id""")
                .set("territory", territory)
                .list(row -> Option.of(row.uuid("id").toString(), row.text("name")));
    }
}
