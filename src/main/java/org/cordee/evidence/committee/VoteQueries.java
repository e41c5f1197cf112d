package org.cordee.evidence.committee;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads votes as far as row security shows them: one's own answer alone, counts by corner once it is over. */
@Component
@Transactional(readOnly = true)
class VoteQueries {

    private static final String VOTE =
            "select v.id, v.territory_id, v.subject, v.edition, v.opened_on, v.closes_on, v.closed_on from evidence.vote v";
    private static final String OPINION =
            "select id, corner, choice, signature, words, given_on from evidence.opinion where vote_id = :vote";

    private final Sql sql;

    VoteQueries(Sql sql) {
        this.sql = sql;
    }

    /** The votes on a statement, the newest first. */
    List<Vote> of(String subject) {
        return sql.of(VOTE + " where v.subject = :subject order by v.opened_on desc, v.id desc")
                .set("subject", subject)
                .list(VoteQueries::vote);
    }

    Vote one(UUID id) {
        return sql.of(VOTE + " where v.id = :id").set("id", id).one(VoteQueries::vote);
    }

    /** The votes in which somebody sits, the newest first. */
    List<Vote> seatedIn(UUID account) {
        return sql.of(VOTE + "\n" + """
                         join evidence.seat s on s.vote_id = v.id
                         where s.account_id = :account order by v.opened_on desc, v.id desc""").set("account", account).list(VoteQueries::vote);
    }

    /** Every vote of a territory, the newest first. */
    List<Vote> ofTerritory(UUID territory) {
        return sql.of(VOTE + " where v.territory_id = :territory order by v.opened_on desc, v.id desc")
                .set("territory", territory)
                .list(VoteQueries::vote);
    }

    Optional<Seat> seat(UUID vote, UUID account) {
        return seats(vote).stream()
                .filter(seat -> seat.account().equals(account))
                .findFirst();
    }

    /** Who sits, for the coordination; for a member, their own seat. */
    List<Seat> seats(UUID vote) {
        return sql.of(
                        "select account_id, corner, role, scope from evidence.seat where vote_id = :vote order by account_id")
                .set("vote", vote)
                .list(row -> new Seat(
                        row.uuid("account_id"),
                        VoteCorner.of(row.text("corner")),
                        Role.of(row.text("role")),
                        row.uuid("scope")));
    }

    /** What this voter answered, for them alone. */
    Optional<Choice> answer(UUID vote, UUID account) {
        return sql.of("select choice from evidence.ballot where vote_id = :vote and account_id = :account")
                .set("vote", vote)
                .set("account", account)
                .first(row -> Choice.of(row.text("choice")));
    }

    /** What this voter wrote with it and did not take back. */
    Optional<Opinion> words(UUID vote, UUID account) {
        return sql.of(OPINION + " and account_id = :account and withdrawn_on is null")
                .set("vote", vote)
                .set("account", account)
                .first(VoteQueries::opinion);
    }

    /** What voters wrote, once the vote is over: dissent first. */
    List<Opinion> opinions(UUID vote) {
        return sql.of(OPINION + "\n" + """
                         and withdrawn_on is null order by choice in ('reserve', 'disagree') desc, corner, given_on, id""").set("vote", vote).list(VoteQueries::opinion);
    }

    List<Tally> tally(UUID vote) {
        return sql.of(
                        "select corner, seats, few, places::text[] as places, agree, reserve, disagree, abstain from evidence.vote_count(:vote)")
                .set("vote", vote)
                .list(VoteQueries::tally);
    }

    boolean hasVoted(UUID vote, UUID account) {
        return sql.of("select evidence.has_voted(:vote, :account) as voted")
                .set("vote", vote)
                .set("account", account)
                .one(row -> row.truth("voted"));
    }

    /** How many have voted so far, for the coordination. */
    long cast(UUID vote) {
        return sql.of("select evidence.votes_cast(:vote) as many")
                .set("vote", vote)
                .one(row -> row.number("many"));
    }

    private static Tally tally(Row row) {
        Map<Choice, Long> answers = new EnumMap<>(Choice.class);
        for (Choice choice : Choice.values()) {
            Long voters = row.numberOrNull(choice.code());
            if (voters != null) {
                answers.put(choice, voters);
            }
        }
        return new Tally(
                VoteCorner.of(row.text("corner")),
                row.number("seats"),
                row.truth("few"),
                row.texts("places").stream().map(Long::valueOf).toList(),
                answers);
    }

    private static Opinion opinion(Row row) {
        return new Opinion(
                row.uuid("id"),
                VoteCorner.of(row.text("corner")),
                Choice.of(row.text("choice")),
                row.text("signature"),
                row.text("words"),
                row.date("given_on"));
    }

    private static Vote vote(Row row) {
        return new Vote(
                row.uuid("id"),
                row.uuid("territory_id"),
                row.text("subject"),
                row.integer("edition"),
                row.date("opened_on"),
                row.date("closes_on"),
                row.dateOrNull("closed_on"));
    }
}
