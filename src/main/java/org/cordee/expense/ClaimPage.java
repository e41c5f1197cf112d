package org.cordee.expense;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;
import org.jspecify.annotations.Nullable;

/**
 * One claim, and what can be done with it.
 *
 * @param terms what the direction confirmed, or null
 */
record ClaimPage(
        Claim claim,
        ClaimPart part,
        List<ClaimMove> moves,
        @Nullable Terms terms,
        ExpenseRules rules,
        Form form) implements Page {

    @Override
    public String template() {
        return "expense/claim";
    }

    @Override
    public String titleKey() {
        return "expense.claim.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(claim.number());
    }

    @Override
    public Set<Subject> subjects() {
        UUID peer = claim.owner().peer();
        return isOwn() || peer == null ? Set.of() : Set.of(new Subject("expense.claim", claim.id(), peer));
    }

    boolean isOwn() {
        return part == ClaimPart.PEER;
    }

    boolean offers(String move) {
        return moves.contains(ClaimMove.valueOf(move));
    }

    /** Whether the amount may be given up for a receipt. */
    boolean mayGiveUp() {
        return moves.contains(ClaimMove.WAIVE)
                && claim.mayBeGivenUp()
                && terms != null
                && terms.receipts() != Receipts.NONE;
    }

    boolean isTicket() {
        return claim.spending().kind() == ClaimKind.TICKET;
    }

    String sort(PageContext ctx) {
        return SortWords.of(rules, claim, ctx.locale());
    }

    String amount(PageContext ctx) {
        return ctx.t("expense.euros", Euros.words(claim.spending().cents(), ctx.locale()));
    }

    String journey(PageContext ctx) {
        Spending spending = claim.spending();
        Integer km = spending.km();
        Integer rate = spending.rateMillis();
        return km == null || rate == null ? "" : ctx.t("expense.journey", km, Euros.rate(rate, ctx.locale()));
    }
}
