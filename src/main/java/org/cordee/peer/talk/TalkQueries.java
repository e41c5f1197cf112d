package org.cordee.peer.talk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads offers, talks and buddies, each as far as the actor may know. */
@Component
@Transactional(readOnly = true)
class TalkQueries {

    private final Sql sql;

    TalkQueries(Sql sql) {
        this.sql = sql;
    }

    /** A visitor who would like to talk, as the coordination reads it. */
    record Visitor(
            UUID id,
            String name,
            String contact,
            @Nullable String message,
            @Nullable String words,
            LocalDate askedOn,
            @Nullable String handedTo,
            boolean agreed) {}

    /**
     * Somebody who arrived without a buddy.
     *
     * @param name the working name as far as the coordination may know it, or null
     */
    record NewArrival(UUID placement, @Nullable String name, String place, LocalDate since) {}

    /** The offers of the actor's territory, one's own left out. */
    List<TalkOffer> offers() {
        return sql.of("""
                        select id, shown_name, about, moments, talks, buddies from peer.talk_offers_for_me()
                         order by shown_name collate "fr-x-icu", id limit 200""")
                .list(row -> new TalkOffer(
                        row.uuid("id"),
                        row.text("shown_name"),
                        row.text("about"),
                        row.text("moments"),
                        row.truth("talks"),
                        row.truth("buddies")));
    }

    /** What concerns the peer acting, what waits for them first. */
    List<Talk> mine() {
        return sql.of("""
                        select id, kind, asks, other_name, about, words, contact, answered, agreed, lives, until
                          from peer.my_talks()
                         order by lives desc, answered, asked_on desc, id limit 100""").list(TalkQueries::talk);
    }

    /** What the peer acting offers. */
    Optional<OwnOffer> own(UUID peer) {
        return sql.of("""
                        select shown_name, about, moments, contact, talks, buddies from peer.talk_offer
                         where peer_id = :peer""")
                .set("peer", peer)
                .first(row -> new OwnOffer(
                        row.text("shown_name"),
                        row.text("about"),
                        row.text("moments"),
                        row.text("contact"),
                        row.truth("talks"),
                        row.truth("buddies")));
    }

    /** The visitors of the coordination's territory, who waits for longest first. */
    List<Visitor> visitors() {
        return sql.of("""
                        select id, asker_name, asker_contact, message, words, asked_on,
                               case when until >= platform.actor_today() or other_yes_on is not null then other_name end
                                 as handed_to,
                               other_yes_on is not null as agreed
                          from peer.talk where closed_on is null order by asked_on, id limit 100""")
                .list(row -> new Visitor(
                        row.uuid("id"),
                        row.text("asker_name"),
                        row.text("asker_contact"),
                        row.textOrNull("message"),
                        row.textOrNull("words"),
                        row.date("asked_on"),
                        row.textOrNull("handed_to"),
                        row.truth("agreed")));
    }

    /** Who arrived in the last sixty days and has no buddy. */
    List<NewArrival> arrivals() {
        return sql.of("""
                        select a.placement_id, w.working_name, a.place, a.since
                          from peer.arrivals_without_buddy() a
                          left join lateral peer.names_for_me(array[a.peer_id]) w on true
                         order by a.since, a.placement_id limit 50""")
                .list(row -> new NewArrival(
                        row.uuid("placement_id"),
                        row.textOrNull("working_name"),
                        row.text("place"),
                        row.date("since")));
    }

    /** Who could be the buddy of somebody who arrived, whoever has fewest first. */
    List<TalkOffer> buddiesFor(UUID placement) {
        return sql.of("select id, shown_name, about, moments from peer.buddies_for(:placement)")
                .set("placement", placement)
                .list(row -> new TalkOffer(
                        row.uuid("id"), row.text("shown_name"), row.text("about"), row.text("moments"), false, true));
    }

    /** The territories, by name. */
    Map<UUID, String> territories() {
        Map<UUID, String> names = new LinkedHashMap<>();
        sql.of("select distinct id, name from structure.api_territory order by name, id")
                .each(row -> names.put(row.uuid("id"), row.text("name")));
        return names;
    }

    private static Talk talk(Row row) {
        return new Talk(
                row.uuid("id"),
                Talk.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                row.truth("asks"),
                row.textOrNull("other_name"),
                row.textOrNull("about"),
                row.textOrNull("words"),
                row.textOrNull("contact"),
                Talk.State.of(row.truth("lives"), row.truth("agreed"), row.truth("answered")),
                row.date("until"));
    }
}
