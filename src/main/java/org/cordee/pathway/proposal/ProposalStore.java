package org.cordee.pathway.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes proposals, answers, withdrawals, and that a director was reminded. */
@Component
class ProposalStore {

    private final Sql sql;

    ProposalStore(Sql sql) {
        this.sql = sql;
    }

    void add(Proposal proposal) {
        sql.of("""
                        insert into pathway.proposal
                               (id, structure_id, territory_id, voice, author_id, title, words, made_on, due_on)
                        values (:id, :structure, :territory, :voice, :author, :title, :words, :made, :due)""")
                .set("id", proposal.id())
                .set("structure", proposal.place().structure())
                .set("territory", proposal.place().territory())
                .set("voice", proposal.voice().code())
                .set("author", proposal.author())
                .set("title", proposal.title())
                .set("words", proposal.words())
                .set("made", proposal.dates().madeOn())
                .set("due", proposal.dates().dueOn())
                .exactlyOne();
    }

    void answer(UUID id, Proposal proposal, ProposalAnswer answer, UUID by) {
        sql.of("""
                        insert into pathway.proposal_answer (id, proposal_id, kind, choice, words, given_on, given_by)
                        values (:id, :proposal, :kind, cast(:choice as text), :words, :on, :by)""")
                .set("id", id)
                .set("proposal", proposal.id())
                .set("kind", answer.isOutcome() ? "outcome" : "answer")
                .set("choice", answer.choice() == null ? null : answer.choice().code())
                .set("words", answer.words())
                .set("on", answer.givenOn())
                .set("by", by)
                .exactlyOne();
    }

    void answered(Proposal proposal, LocalDate on) {
        sql.of("""
                        update pathway.proposal set answered_on = coalesce(answered_on, :on), version = version + 1
                         where id = :id and version = :version""")
                .set("on", on)
                .set("id", proposal.id())
                .set("version", proposal.version())
                .exactlyOne();
    }

    void reported(Proposal proposal, LocalDate on) {
        sql.of("""
                        update pathway.proposal set reported_on = coalesce(reported_on, :on), version = version + 1
                         where id = :id and version = :version""")
                .set("on", on)
                .set("id", proposal.id())
                .set("version", proposal.version())
                .exactlyOne();
    }

    void withdraw(Proposal proposal, LocalDate on) {
        sql.of("""
                        update pathway.proposal set title = '', words = '', withdrawn_on = :on, version = version + 1
                         where id = :id and version = :version""")
                .set("on", on)
                .set("id", proposal.id())
                .set("version", proposal.version())
                .exactlyOne();
    }

    /** A proposal nobody answered, and how many times its director was reminded. */
    record Unanswered(UUID id, UUID structure, LocalDate dueOn, int reminders) {}

    List<Unanswered> unanswered() {
        return sql.of("""
                        select id, structure_id, due_on, reminders from pathway.proposal
                         where answered_on is null and withdrawn_on is null order by due_on, id""")
                .list(row -> new Unanswered(
                        row.uuid("id"), row.uuid("structure_id"), row.date("due_on"), row.integer("reminders")));
    }

    /** Where to write to. */
    record Recipient(String address, @Nullable String language) {}

    List<Recipient> directors(UUID structure) {
        return sql.of("select recipient, language from pathway.directors_to_remind(:structure)")
                .set("structure", structure)
                .list(row -> new Recipient(row.text("recipient"), row.textOrNull("language")));
    }

    void reminded(UUID id, int reminders) {
        sql.of("update pathway.proposal set reminders = :reminders where id = :id")
                .set("reminders", reminders)
                .set("id", id)
                .exactlyOne();
    }
}
