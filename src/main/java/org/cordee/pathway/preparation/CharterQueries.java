package org.cordee.pathway.preparation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads charters as the actor may see them. */
@Component
@Transactional(readOnly = true)
class CharterQueries {

    private final Sql sql;

    CharterQueries(Sql sql) {
        this.sql = sql;
    }

    /** A charter and the name of the place it is of, for a peer. */
    record Mine(String place, Charter charter) {}

    Optional<Charter> of(UUID path) {
        return sql.of("select path_id, edition, changed_on, version from pathway.charter where path_id = :path")
                .set("path", path)
                .first(this::charter);
    }

    /** The charters of the places where the peer is expected or works. */
    List<Mine> mine() {
        return sql.of("""
                        select c.path_id, c.edition, c.changed_on, c.version, s.shown_name
                          from pathway.charters_for_me() m
                          join pathway.charter c on c.path_id = m.path_id
                          join structure.structure s on s.id = m.structure_id
                         order by s.shown_name collate "fr-x-icu", c.path_id""").list(row -> new Mine(row.text("shown_name"), charter(row)));
    }

    private Charter charter(Row row) {
        UUID path = row.uuid("path_id");
        return new Charter(
                path,
                row.integer("edition"),
                row.date("changed_on"),
                lines(path),
                readings(path),
                row.integer("version"));
    }

    private List<String> lines(UUID path) {
        return sql.of("select words from pathway.charter_line where path_id = :path order by ordinal")
                .set("path", path)
                .list(row -> row.text("words"));
    }

    private List<Charter.Reading> readings(UUID path) {
        return sql.of("""
                        select edition, peer_id, read_on from pathway.charter_reading
                         where path_id = :path order by read_on desc, id desc""")
                .set("path", path)
                .list(row ->
                        new Charter.Reading(row.integer("edition"), row.uuidOrNull("peer_id"), row.date("read_on")));
    }
}
