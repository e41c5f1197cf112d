package org.cordee.pathway;

import java.util.List;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the region for its coordinator: the open paths, and the departments. Nothing for anybody else. */
@Component
@Transactional(readOnly = true)
class RegionQueries {

    private final Sql sql;
    private final PathContents contents;

    RegionQueries(Sql sql, PathContents contents) {
        this.sql = sql;
        this.contents = contents;
    }

    /** A department of the territory, and how many placements run there. */
    record Department(String code, String name, int running) {}

    List<RegionPath> paths() {
        return sql
                .of("""
                        select path_id, place, department, entry, content_version, arrival_on, open_steps, overdue
                          from pathway.region_paths()""")
                .list(row -> new RegionPath.Row(
                        row.uuid("path_id"),
                        row.text("place"),
                        row.textOrNull("department"),
                        Entry.of(row.text("entry")),
                        row.integer("content_version"),
                        row.dateOrNull("arrival_on"),
                        row.texts("open_steps"),
                        row.integer("overdue")))
                .stream()
                .map(row -> RegionPath.of(row, contents.of(row.contentVersion())))
                .toList();
    }

    List<Department> departments() {
        return sql.of("select code, name, running from pathway.region_departments()")
                .list(row -> new Department(row.text("code"), row.text("name"), row.integer("running")));
    }
}
