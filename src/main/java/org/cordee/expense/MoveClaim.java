package org.cordee.expense;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A claim is sent, validated, returned, paid or given up, as the table says. */
@Component
public class MoveClaim {

    private final ClaimStore store;
    private final ClaimQueries queries;
    private final ExpenseContents contents;
    private final Today today;

    MoveClaim(ClaimStore store, ClaimQueries queries, ExpenseContents contents, Today today) {
        this.store = store;
        this.queries = queries;
        this.contents = contents;
        this.today = today;
    }

    /**
     * What goes with the move.
     *
     * @param why why it is returned; empty otherwise
     * @param paidOn the day it was paid, null for today
     * @param declared whether the peer declared that they give the amount up
     */
    public record Saying(String why, @Nullable LocalDate paidOn, boolean declared) {
        /** Nothing goes with it. */
        public static Saying nothing() {
            return new Saying("", null, false);
        }
    }

    /** Moves it; refused when it is not its moment, and without what the move needs. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID id, ClaimMove move, Saying saying) {
        Claim claim = queries.get(id);
        ClaimPart part = ClaimPolicy.mayMove(actor, claim, move);
        Optional<ClaimState> to = ClaimMoves.to(move, claim.state(), part);
        if (to.isEmpty()) {
            return Outcome.refused(Problem.ofAll("error.expense.moment"));
        }
        Optional<Terms> terms = queries.terms(claim.owner().structure());
        Optional<Problem> problem = problem(claim, move, saying, terms.orElse(null));
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        store.move(claim, to.get(), step(actor, move, saying, terms.orElse(null)));
        return Outcome.done(id);
    }

    private Optional<Problem> problem(Claim claim, ClaimMove move, Saying saying, @Nullable Terms terms) {
        return switch (move) {
            case SEND -> withoutPicture(claim);
            case RETURN ->
                saying.why().isBlank()
                        ? Optional.of(Problem.of("why", "error.form.required"))
                        : SensitiveText.refusal("why", saying.why());
            case VALIDATE -> rate(claim, terms);
            case PAY ->
                saying.paidOn() != null && saying.paidOn().isAfter(today.date())
                        ? Optional.of(Problem.of("paidOn", "error.expense.later"))
                        : Optional.empty();
            case WAIVE -> givenUp(claim, saying, terms);
            case TAKE_BACK, REOPEN, UNPAY -> Optional.empty();
        };
    }

    private Optional<Problem> withoutPicture(Claim claim) {
        boolean lacks = claim.spending().kind() == ClaimKind.TICKET
                && queries.ticket(claim.id()).isEmpty();
        return lacks ? Optional.of(Problem.ofAll("error.expense.ticket")) : Optional.empty();
    }

    /** A kilometre is paid once the direction confirmed its rate, and at that rate. */
    private Optional<Problem> rate(Claim claim, @Nullable Terms terms) {
        Spending spending = claim.spending();
        if (spending.kind() != ClaimKind.MILEAGE) {
            return Optional.empty();
        }
        if (terms == null) {
            return Optional.of(Problem.ofAll("error.expense.terms"));
        }
        ExpenseRules rules = contents.rules();
        Integer claimed = spending.rateMillis();
        boolean more = claimed != null
                && rules.vehicle(spending.sort())
                        .map(vehicle -> terms.rate(rules.millis(vehicle, spending.electric())) < claimed)
                        .orElse(true);
        return more ? Optional.of(Problem.ofAll("error.expense.rate")) : Optional.empty();
    }

    private static Optional<Problem> givenUp(Claim claim, Saying saying, @Nullable Terms terms) {
        if (!claim.mayBeGivenUp() || terms == null || terms.receipts() == Receipts.NONE) {
            return Optional.of(Problem.ofAll("error.expense.no_receipt"));
        }
        return saying.declared() ? Optional.empty() : Optional.of(Problem.of("declared", "error.expense.declare"));
    }

    private ClaimStep step(Actor.Person actor, ClaimMove move, Saying saying, @Nullable Terms terms) {
        LocalDate day = today.date();
        return switch (move) {
            case RETURN -> new ClaimStep(day, actor.account(), saying.why().strip(), null, null);
            case PAY -> new ClaimStep(day, actor.account(), "", saying.paidOn() == null ? day : saying.paidOn(), null);
            case WAIVE -> new ClaimStep(day, actor.account(), "", day, terms == null ? null : terms.receipts());
            default -> ClaimStep.plain(day, actor.account());
        };
    }
}
