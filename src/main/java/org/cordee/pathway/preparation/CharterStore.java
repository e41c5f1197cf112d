package org.cordee.pathway.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes charters and who read them. */
@Component
class CharterStore {

    private final Sql sql;
    private final Ids ids;

    CharterStore(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    void start(UUID path, List<String> lines, LocalDate day) {
        sql.of("insert into pathway.charter (path_id, edition, changed_on) values (:path, 1, :day)")
                .set("path", path)
                .set("day", day)
                .exactlyOne();
        write(path, lines);
    }

    void change(Charter charter, int edition, List<String> lines, LocalDate day) {
        sql.of("""
                        update pathway.charter set edition = :edition, changed_on = :day, version = version + 1
                         where path_id = :path and version = :version""")
                .set("edition", edition)
                .set("day", day)
                .set("path", charter.path())
                .set("version", charter.version())
                .exactlyOne();
        sql.of("delete from pathway.charter_line where path_id = :path")
                .set("path", charter.path())
                .run();
        write(charter.path(), lines);
    }

    /** A peer read this edition; said twice, it is kept once. */
    void read(Charter charter, @Nullable UUID peer, LocalDate day) {
        sql.of("""
                        insert into pathway.charter_reading (id, path_id, edition, peer_id, read_on)
                        values (:id, :path, :edition, cast(:peer as uuid), :day)
                        on conflict (path_id, edition, peer_id) do nothing""")
                .set("id", ids.next())
                .set("path", charter.path())
                .set("edition", charter.edition())
                .set("peer", peer)
                .set("day", day)
                .run();
    }

    private void write(UUID path, List<String> lines) {
        int ordinal = 1;
        for (String line : lines) {
            sql.of("insert into pathway.charter_line values (:path, :ordinal, :words)")
                    .set("path", path)
                    .set("ordinal", ordinal++)
                    .set("words", line)
                    .exactlyOne();
        }
    }
}
