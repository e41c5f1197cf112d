package org.cordee.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.expense.ClaimKind;
import org.cordee.expense.ClaimMove;
import org.cordee.expense.ConfirmTerms;
import org.cordee.expense.MakeClaim;
import org.cordee.expense.MoveClaim;
import org.cordee.expense.Receipts;
import org.cordee.placement.PlacementStatus;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.files.BroughtFile;
import org.springframework.stereotype.Component;

/** Expenses in every state: kept, sent, returned, validated, paid, and given up by volunteers. */
@Component
class DemoExpenses {

    private static final int PEERS = 8;
    private static final int DAYS_AGO = 20;

    private final MakeClaim make;
    private final MoveClaim move;
    private final ConfirmTerms terms;
    private final DemoClock clock;

    DemoExpenses(MakeClaim make, MoveClaim move, ConfirmTerms terms, DemoClock clock) {
        this.make = make;
        this.move = move;
        this.terms = terms;
        this.clock = clock;
    }

    /** Lets directions confirm what they pay, and peers at work claim. */
    void claim(DemoRegion.Region region, List<DemoPlacements.Work> work, LocalDate today) {
        region.hosts()
                .forEach(host -> Done.of(clock.on(
                        today.minusDays(60),
                        host.director(),
                        () -> terms.handle(host.director(), null, Receipts.STRUCTURE, 0))));
        work.stream()
                .filter(one -> !one.to().isBefore(today) && one.from().isBefore(today.minusDays(DAYS_AGO + 1)))
                .limit(PEERS)
                .forEach(one -> live(one, today));
    }

    private void live(DemoPlacements.Work one, LocalDate today) {
        Actor.Person director = one.host().director();
        LocalDate day = today.minusDays(DAYS_AGO);
        UUID bus = ticket(one, day, "transport", "Aller à la réunion d’équipe", 340);
        UUID journey = journey(one, day);
        UUID parking = ticket(one, today.minusDays(5), "parking", "Parking pendant le groupe", 480);
        step(director, bus, ClaimMove.VALIDATE, today.minusDays(15), "");
        step(director, bus, ClaimMove.PAY, today.minusDays(12), "");
        step(director, journey, ClaimMove.VALIDATE, today.minusDays(15), "");
        if (one.status() == PlacementStatus.VOLUNTEER) {
            step(one.peer(), journey, ClaimMove.WAIVE, today.minusDays(10), "");
        }
        if (one.status() != PlacementStatus.VOLUNTEER) {
            step(
                    director,
                    parking,
                    ClaimMove.RETURN,
                    today.minusDays(2),
                    "La photo est floue : pouvez-vous la refaire ?");
        }
    }

    private UUID ticket(DemoPlacements.Work one, LocalDate day, String sort, String purpose, int cents) {
        var entry = new MakeClaim.Entry(one.placement(), null, ClaimKind.TICKET, day, sort, purpose, cents, false);
        var picture = new BroughtFile("application/pdf", DemoDocuments.scan(sort));
        return Done.of(clock.on(day, one.peer(), () -> make.handle(one.peer(), entry, picture, true)));
    }

    private UUID journey(DemoPlacements.Work one, LocalDate day) {
        var entry = new MakeClaim.Entry(
                one.placement(),
                null,
                ClaimKind.MILEAGE,
                day,
                "car_4",
                "De chez moi à la structure, aller et retour",
                46,
                false);
        return Done.of(clock.on(day, one.peer(), () -> make.handle(one.peer(), entry, null, true)));
    }

    private void step(Actor.Person actor, UUID claim, ClaimMove what, LocalDate day, String why) {
        Done.of(clock.on(day, actor, () -> move.handle(actor, claim, what, new MoveClaim.Saying(why, null, true))));
    }
}
