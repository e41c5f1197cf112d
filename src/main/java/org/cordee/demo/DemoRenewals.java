package org.cordee.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.funding.Fundings;
import org.cordee.report.renewal.Answer;
import org.cordee.report.renewal.AnswerRenewal;
import org.cordee.report.renewal.BeginRenewal;
import org.cordee.report.renewal.RenewalRequest;
import org.cordee.report.renewal.WriteRenewal;
import org.springframework.stereotype.Component;

/** The three first posts that end: one file answered on, one written and not sent yet, none begun for the third. */
@Component
class DemoRenewals {

    private static final RenewalRequest REQUEST = new RenewalRequest(
            "Deux groupes de parole chaque semaine, un accueil du matin tenu à deux, trois présentations à l’équipe.",
            "Continuer deux ans, et passer de trois à quatre demi-journées.",
            22_500,
            24);

    private final Fundings fundings;
    private final BeginRenewal begin;
    private final WriteRenewal write;
    private final AnswerRenewal answer;
    private final DemoClock clock;

    DemoRenewals(Fundings fundings, BeginRenewal begin, WriteRenewal write, AnswerRenewal answer, DemoClock clock) {
        this.fundings = fundings;
        this.begin = begin;
        this.write = write;
        this.answer = answer;
        this.clock = clock;
    }

    /** Brings the file of the structure's post as far as its turn says. */
    void ask(DemoRegion.Host host, int turn, LocalDate day) {
        if (turn > 1) {
            return;
        }
        var director = host.director();
        UUID post = clock.on(
                day.minusDays(5),
                director,
                () -> fundings.postsOf(host.structure()).get(0).id());
        UUID file = clock.on(day.minusDays(5), director, () -> Done.of(begin.handle(director, post)));
        Done.of(clock.on(day.minusDays(4), director, () -> write.write(director, file, 0, REQUEST)));
        if (turn == 0) {
            Done.of(clock.on(day.minusDays(3), director, () -> write.send(director, file, day.minusDays(3))));
            var granted = new AnswerRenewal.Said(day.minusDays(1), Answer.PARTLY, 21_000, 12);
            Done.of(clock.on(day.minusDays(1), director, () -> answer.handle(director, file, granted)));
        }
    }
}
