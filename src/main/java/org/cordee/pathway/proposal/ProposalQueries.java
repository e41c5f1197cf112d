package org.cordee.pathway.proposal;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads proposals as their author and the director may, and counts for the coordinator. */
@Component
@Transactional(readOnly = true)
class ProposalQueries {

    private static final String PROPOSALS = """
            select p.id, p.structure_id, p.territory_id, s.shown_name, p.voice, p.author_id, p.title, p.words, p.made_on,
                   p.due_on, p.answered_on, p.reported_on, p.withdrawn_on, p.version
              from pathway.proposal p join structure.structure s on s.id = p.structure_id
            """;

    private final Sql sql;

    ProposalQueries(Sql sql) {
        this.sql = sql;
    }

    /** The two hundred newest the actor may read. */
    List<Proposal> seen() {
        return sql.of(PROPOSALS + " order by p.made_on desc, p.id desc limit 200")
                .list(ProposalQueries::proposal);
    }

    Proposal get(UUID id) {
        return sql.of(PROPOSALS + " where p.id = :id")
                .set("id", id)
                .first(ProposalQueries::proposal)
                .orElseThrow(() -> new NotFound("proposal " + id));
    }

    List<ProposalAnswer> answers(UUID proposal) {
        return sql.of("""
                        select choice, words, given_on from pathway.proposal_answer
                         where proposal_id = :proposal order by given_on, id""").set("proposal", proposal).list(row -> {
            String choice = row.textOrNull("choice");
            return new ProposalAnswer(
                    choice == null ? null : Choice.of(choice), row.text("words"), row.date("given_on"));
        });
    }

    List<ProposalCount> counts() {
        return sql.of("select name, made, answered, late, reported from pathway.proposal_counts()")
                .list(row -> new ProposalCount(
                        row.text("name"),
                        row.number("made"),
                        row.number("answered"),
                        row.number("late"),
                        row.number("reported")));
    }

    private static Proposal proposal(Row row) {
        return new Proposal(
                row.uuid("id"),
                new Proposal.Place(row.uuid("structure_id"), row.uuid("territory_id"), row.text("shown_name")),
                Voice.of(row.text("voice")),
                row.uuidOrNull("author_id"),
                row.text("title"),
                row.text("words"),
                new Proposal.Dates(
                        row.date("made_on"),
                        row.date("due_on"),
                        row.dateOrNull("answered_on"),
                        row.dateOrNull("reported_on"),
                        row.dateOrNull("withdrawn_on")),
                row.integer("version"));
    }
}
