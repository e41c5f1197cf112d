package org.cordee.peer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads peers by their consent, through the functions of the database that know no other way. */
@Component
@Transactional(readOnly = true)
class PeerQueries {

    private final Sql sql;

    PeerQueries(Sql sql) {
        this.sql = sql;
    }

    /**
     * What a reader looks for; null leaves a question open. A part not shown to the reader is not searched either.
     *
     * @param audience one audience alone, or null for all those the reader belongs to
     */
    record Search(
            @Nullable Audience audience,
            @Nullable String words,
            @Nullable PeerStatus status,
            @Nullable String department,
            @Nullable String format) {}

    /** The sheets after a given one, in the order of names; the key is an id, so that no address holds a name. */
    List<ShownPeer> after(@Nullable UUID last, Search search, int atMost) {
        return sql.of("with shown as materialized (select * from peer.shown_to_me(null, cast(:audience as text))) "
                        + "select id, territory_id, fields, " + ProfileRows.COLUMNS + """
                         from shown
                        where (cast(:status as text) is null or :status = any (statuses))
                          and (cast(:department as text) is null or department = :department)
                          and (cast(:format as text) is null or :format = any (formats))
                          and (cast(:words as text) is null or position(
                                public.unaccent(lower(:words)) in public.unaccent(lower(concat_ws(' ', working_name,
                                  title, knowledge_life, knowledge_care, knowledge_recovery, availability)))) > 0)
                          and (not exists (select from shown l where l.id = cast(:last as uuid))
                            or (working_name collate "fr-x-icu", id) > (select l.working_name collate "fr-x-icu", l.id
                                  from shown l where l.id = cast(:last as uuid)))
                        order by working_name collate "fr-x-icu", id limit :most""")
                .set("audience", search.audience())
                .set("status", search.status())
                .set("department", search.department())
                .set("format", search.format())
                .set("words", search.words())
                .set("last", last)
                .set("most", atMost)
                .list(PeerQueries::shown);
    }

    /** One sheet, for one audience alone or for all those the reader belongs to. */
    Optional<ShownPeer> find(UUID id, @Nullable Audience audience) {
        return sql.of("select id, territory_id, fields, " + ProfileRows.COLUMNS
                        + " from peer.shown_to_me(cast(:id as uuid), cast(:audience as text))")
                .set("id", id)
                .set("audience", audience)
                .first(PeerQueries::shown);
    }

    /** The trainings of a sheet, as far as they are shown. */
    List<Training> training(UUID id, @Nullable Audience audience) {
        return sql.of("""
                        select id, label, issuer, obtained_on, expires_on
                        from peer.training_shown_to_me(cast(:id as uuid), cast(:audience as text))
                        order by obtained_on desc nulls last, label, id""").set("id", id).set("audience", audience).list(ProfileRows::training);
    }

    /** The names of these peers the reader may know. */
    Map<UUID, String> names(Collection<UUID> peers) {
        Map<UUID, String> names = new HashMap<>();
        if (!peers.isEmpty()) {
            sql.of("select id, working_name from peer.names_for_me(:peers) order by id")
                    .set("peers", peers)
                    .each(row -> names.put(row.uuid("id"), row.text("working_name")));
        }
        return names;
    }

    /** The territory of a peer, whoever they are; empty when there is no such peer. */
    Optional<UUID> territory(UUID peer) {
        return sql.of("select peer.territory_of(cast(:peer as uuid)) as territory")
                .set("peer", peer)
                .one(row -> Optional.ofNullable(row.uuidOrNull("territory")));
    }

    /** Whether a peer already has their account; asked by the coordinator of the territory, no for anybody else. */
    boolean hasAccount(UUID peer) {
        return sql.of("select peer.has_account(cast(:peer as uuid)) as yes")
                .set("peer", peer)
                .one(row -> row.truth("yes"));
    }

    private static ShownPeer shown(Row row) {
        return new ShownPeer(
                row.uuid("id"),
                row.uuid("territory_id"),
                row.texts("fields").stream().map(ProfileField::of).collect(Collectors.toSet()),
                ProfileRows.read(row));
    }
}
