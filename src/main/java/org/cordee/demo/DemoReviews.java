package org.cordee.demo;

import java.time.LocalDate;
import java.util.List;
import org.cordee.pathway.review.Decision;
import org.cordee.pathway.review.HoldReview;
import org.cordee.pathway.review.ReportReview;
import org.cordee.pathway.review.ReviewKey;
import org.cordee.pathway.review.ReviewWords;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Reviews of the running placements: most signed by both, some held elsewhere, one half signed, a few late or due. */
@Component
class DemoReviews {

    private static final List<Integer> MONTHS = List.of(1, 3, 6, 12);
    private static final int HALF_SIGNED = 1;
    private static final int STILL_DUE = 20;

    private static final List<ReviewWords> WORDS = List.of(
            new ReviewWords(
                    "Le groupe du mardi tourne, l’équipe pose des questions au bon moment.",
                    "Trouver un bureau libre l’après-midi.",
                    "Un casier et une clé d’ici la semaine prochaine, la personne référente s’en occupe.",
                    Decision.CONTINUE),
            new ReviewWords(
                    "La place est claire, la fiche de mission se lit en équipe.",
                    "Les trajets les soirs de groupe sont longs.",
                    "Le groupe avance d’une heure à partir du mois prochain.",
                    Decision.ADJUST));

    private final HoldReview hold;
    private final ReportReview report;
    private final Placements placements;
    private final DemoWelcome welcome;
    private final DemoEndings endings;
    private final DemoCertificates certificates;
    private final DemoTraining training;
    private final DemoExtensions extensions;
    private final DemoNextPlacements next;
    private final DemoTransfers transfers;
    private final DemoSupervision supervision;
    private final DemoClock clock;

    DemoReviews(
            HoldReview hold,
            ReportReview report,
            Placements placements,
            DemoWelcome welcome,
            DemoEndings endings,
            DemoCertificates certificates,
            DemoTraining training,
            DemoExtensions extensions,
            DemoNextPlacements next,
            DemoTransfers transfers,
            DemoSupervision supervision,
            DemoClock clock) {
        this.hold = hold;
        this.report = report;
        this.placements = placements;
        this.welcome = welcome;
        this.endings = endings;
        this.certificates = certificates;
        this.training = training;
        this.extensions = extensions;
        this.next = next;
        this.transfers = transfers;
        this.supervision = supervision;
        this.clock = clock;
    }

    /** Ticks welcome lists, issues certificates, makes two placements longer, and holds the reviews whose date has come. */
    void hold(List<DemoPlacements.Work> work, DemoRegion.Region region, LocalDate today) {
        welcome.write(work, today);
        certificates.write(work, today);
        endings.write(work, today);
        training.write(work, today);
        extensions.write(work, today);
        next.write(work, today);
        transfers.write(work, region, today);
        supervision.hold(region, work, today);
        for (int turn = 0; turn < work.size(); turn++) {
            for (int months : MONTHS) {
                LocalDate due = work.get(turn).from().plusMonths(months);
                LocalDate last = work.get(turn).to();
                boolean left = turn % 6 == 4 && months >= 6;
                if (!left && due.isBefore(last) && due.isBefore(today.minusDays(STILL_DUE))) {
                    one(work.get(turn), region, new Turn(turn, months, due));
                }
            }
        }
    }

    private record Turn(int number, int months, LocalDate due) {
        ReviewWords words() {
            return WORDS.get((number + months) % WORDS.size());
        }
    }

    private void one(DemoPlacements.Work work, DemoRegion.Region region, Turn turn) {
        ReviewKey key = new ReviewKey(work.placement(), turn.months());
        Actor.Person peer = work.peer();
        PlacementSummary placement = clock.on(turn.due(), peer, () -> placements.get(work.placement()));
        Actor.Person referent = region.hosts().stream()
                .map(DemoRegion.Host::referent)
                .filter(one -> one.account().equals(placement.referent()))
                .findFirst()
                .orElseThrow();
        if (turn.number() % 6 == 2) {
            Done.of(clock.on(turn.due(), referent, () -> report.elsewhere(referent, key, turn.due())));
            return;
        }
        HoldReview.Ending signed = new HoldReview.Ending(true, turn.number() % 2 == 0);
        Done.of(clock.on(turn.due(), peer, () -> hold.write(peer, key, turn.words(), signed)));
        if (turn.number() != HALF_SIGNED || turn.months() != 3) {
            Done.of(clock.on(turn.due().plusDays(2), referent, () -> hold.write(referent, key, turn.words(), signed)));
        }
    }
}
