package org.cordee.report.renewal;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.funding.Fundings;
import org.cordee.funding.NewPost;
import org.cordee.funding.Post;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.StaleVersion;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The director writes down what the funder answered, and writes the post that follows in one act. */
@Component
public class AnswerRenewal {

    private final RenewalDesk desk;
    private final RenewalStore store;
    private final Fundings fundings;
    private final Today today;

    AnswerRenewal(RenewalDesk desk, RenewalStore store, Fundings fundings, Today today) {
        this.desk = desk;
        this.store = store;
        this.fundings = fundings;
        this.today = today;
    }

    /**
     * What was answered.
     *
     * @param yearly and {@code months} what was granted when it was in part; not looked at otherwise
     */
    public record Said(
            LocalDate day,
            Answer answer,
            @Nullable Integer yearly,
            @Nullable Integer months) {}

    /** Keeps the answer; refused before the day it was sent, for a day to come, and in part without saying which. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID id, Said said) {
        Renewal renewal = desk.get(actor, id);
        LocalDate sent = renewal.dates().sentOn();
        if (sent == null || renewal.state() != Renewal.State.SENT) {
            throw new StaleVersion("report.renewal");
        }
        if (said.day().isBefore(sent) || said.day().isAfter(today.date())) {
            return Outcome.refused(Problem.of("answered_on", "error.renewal.day"));
        }
        Renewal.Grant grant = grant(renewal, said);
        if (grant == null && said.answer() != Answer.REFUSED) {
            return Outcome.refused(Problem.of("granted_yearly", "error.renewal.grant"));
        }
        store.answer(renewal, said.day(), said.answer(), grant);
        return Outcome.done(id);
    }

    /** Writes the next post, by the same funder from the day after the last; stops unless something was granted, and once. */
    @Transactional
    public Outcome<UUID> writeNext(Actor.Person actor, UUID id) {
        Renewal renewal = desk.get(actor, id);
        Renewal.Grant grant = renewal.grant();
        Post before = desk.post(actor, renewal.post());
        LocalDate last = before.endsOn();
        if (grant == null || !renewal.mayWriteNext()) {
            throw new StaleVersion("report.renewal");
        }
        if (last == null) {
            return Outcome.refused(Problem.of("post", "error.renewal.no_end"));
        }
        LocalDate first = last.plusDays(1);
        var next = new NewPost(
                before.funder(),
                before.label(),
                before.percent(),
                first,
                first.plusMonths(grant.months()).minusDays(1),
                grant.yearly(),
                before.placement());
        return fundings.add(actor, next)
                .fold(
                        post -> {
                            store.follow(renewal, post);
                            return Outcome.done(post);
                        },
                        Outcome::refused);
    }

    private static Renewal.@Nullable Grant grant(Renewal renewal, Said said) {
        Integer yearly = said.answer() == Answer.GRANTED ? renewal.request().yearly() : said.yearly();
        Integer months = said.answer() == Answer.GRANTED ? renewal.request().months() : said.months();
        return said.answer() == Answer.REFUSED || yearly == null || months == null
                ? null
                : new Renewal.Grant(yearly, months);
    }
}
