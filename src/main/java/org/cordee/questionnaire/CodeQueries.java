package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a code opens, as the job that asks. */
@Component
@Transactional(readOnly = true)
class CodeQueries {

    private static final String ROUND = """
            select r.id, r.structure_id, r.respondent, r.moment, r.seconds, r.opens_on, r.closes_on, r.closed_on,
                   r.double_entry, r.cards_put_out, r.opened_as, r.version""";

    private final Sql sql;
    private final Today today;

    CodeQueries(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    /** The card of a mark. */
    Optional<UUID> card(byte[] mark) {
        return sql.of("select id from questionnaire.card where mark = :mark")
                .set("mark", mark)
                .first(row -> row.uuid("id"));
    }

    /** The round whose link has this mark. */
    Optional<Round> joined(byte[] mark) {
        return sql.of(ROUND + " from questionnaire.round r where r.join_mark = :mark")
                .set("mark", mark)
                .first(RoundQueries::round);
    }

    /** A round by its id. */
    Optional<Round> round(UUID id) {
        return sql.of(ROUND + " from questionnaire.round r where r.id = :id")
                .set("id", id)
                .first(RoundQueries::round);
    }

    /** The rounds open today to this card; a moment that comes once counts as answered in whichever round it was. */
    List<Door> doors(UUID card) {
        return sql.of(ROUND + """
                        , p.id as participation, coalesce(p.status, (
                            select 'complete' from questionnaire.participation q
                              join questionnaire.round o on o.id = q.round_id
                             where q.card_id = c.id and q.status = 'complete' and o.moment = r.moment
                               and r.moment not in ('quarterly', 'yearly') limit 1)) as status
                          from questionnaire.card c
                          join questionnaire.round r on r.structure_id = c.structure_id and r.respondent = c.respondent
                          left join questionnaire.participation p on p.round_id = r.id and p.card_id = c.id
                         where c.id = :card and r.closed_on is null
                           and cast(:today as date) between r.opens_on and r.closes_on
                         order by r.opens_on, r.id""")
                .set("card", card)
                .set("today", today.date())
                .list(row -> new Door(RoundQueries.round(row), row.uuidOrNull("participation"), status(row)));
    }

    /** The day this card was last answered by, in any round but those begun and not finished; empty when never. */
    Optional<LocalDate> lastAnswered(UUID card) {
        return sql.of("""
                        select max(day) as day from questionnaire.participation
                         where card_id = :card and status = 'complete'""")
                .set("card", card)
                .list(row -> Optional.ofNullable(row.dateOrNull("day")))
                .get(0);
    }

    /** The participation of a card in a round. */
    Optional<Door> door(Round round, UUID card) {
        return sql.of("""
                        select id as participation, status from questionnaire.participation
                         where round_id = :round and card_id = :card""")
                .set("round", round.id())
                .set("card", card)
                .first(row -> new Door(round, row.uuidOrNull("participation"), status(row)));
    }

    /** What a card opens in a round of its structure and group, whatever the day: for forms on paper. */
    Optional<Door> paper(Round round, UUID card) {
        return sql.of("""
                        select p.id as participation, p.status from questionnaire.card c
                          left join questionnaire.participation p on p.card_id = c.id and p.round_id = :round
                         where c.id = :card and c.structure_id = :structure and c.respondent = :respondent""")
                .set("round", round.id())
                .set("card", card)
                .set("structure", round.structure())
                .set("respondent", round.respondent())
                .first(row -> new Door(round, row.uuidOrNull("participation"), status(row)));
    }

    /** How many came by the link of a round since it opened, and how many of them today. */
    LinkLimit.Used joinedBy(Round round) {
        return sql.of("""
                        select count(*) as whole, count(*) filter (where c.made_on = :today) as today
                          from questionnaire.participation p join questionnaire.card c on c.id = p.card_id
                         where p.round_id = :round and c.batch is null and c.made_on >= :opens""")
                .set("round", round.id())
                .set("today", today.date())
                .set("opens", round.opensOn())
                .one(row -> new LinkLimit.Used(row.number("whole"), row.number("today")));
    }

    /** Whether a participation is typed in from paper. */
    boolean isPaper(UUID participation) {
        return sql.of("select mode = 'paper' as paper from questionnaire.participation where id = :id")
                .set("id", participation)
                .one(row -> row.truth("paper"));
    }

    /** Every participation of a card. */
    List<UUID> participations(UUID card) {
        return sql.of("select id from questionnaire.participation where card_id = :card order by id")
                .set("card", card)
                .list(row -> row.uuid("id"));
    }

    private static @Nullable ParticipationStatus status(Row row) {
        String word = row.textOrNull("status");
        return word == null ? null : ParticipationStatus.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
