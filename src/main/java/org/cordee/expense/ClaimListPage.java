package org.cordee.expense;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;
import org.jspecify.annotations.Nullable;

/**
 * Expenses: a peer's own, or those a direction has before it.
 *
 * @param terms what the direction confirmed; null before it did, and for a peer
 */
record ClaimListPage(
        boolean own, List<Claim> claims, @Nullable Terms terms, YearMonth month, ExpenseRules rules) implements Page {

    @Override
    public String template() {
        return "expense/list";
    }

    @Override
    public String titleKey() {
        return own ? "expense.list.own" : "expense.list";
    }

    @Override
    public Set<Subject> subjects() {
        return own ? Set.of() : subjects(claims);
    }

    static Set<Subject> subjects(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.owner().peer() != null)
                .map(claim ->
                        new Subject("expense.claim", claim.id(), claim.owner().peer()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the reader is to do next. */
    List<Claim> mine() {
        return claims.stream().filter(this::isMine).toList();
    }

    /** What waits for the other side. */
    List<Claim> theirs() {
        return claims.stream()
                .filter(claim -> claim.dates().settledOn() == null && !isMine(claim))
                .toList();
    }

    List<Claim> settled() {
        return claims.stream()
                .filter(claim -> claim.dates().settledOn() != null)
                .toList();
    }

    long waiting() {
        return sum(claims, ClaimState.SENT) + sum(claims, ClaimState.VALIDATED);
    }

    long paid() {
        return sum(claims, ClaimState.REIMBURSED);
    }

    private boolean isMine(Claim claim) {
        return own ? claim.state().isOpen() : claim.state() == ClaimState.SENT || claim.state() == ClaimState.VALIDATED;
    }

    private static long sum(List<Claim> claims, ClaimState state) {
        return claims.stream()
                .filter(claim -> claim.state() == state)
                .mapToLong(claim -> claim.spending().cents())
                .sum();
    }

    String sort(PageContext ctx, Claim claim) {
        return SortWords.of(rules, claim, ctx.locale());
    }

    String euros(PageContext ctx, long cents) {
        return ctx.t("expense.euros", Euros.words(cents, ctx.locale()));
    }
}
