package org.cordee.expense;

import java.util.List;
import java.util.Set;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;

/** What was given up in a year, for whoever gives the tax receipts. */
record WaivedPage(int year, int today, List<Claim> claims, ExpenseRules rules) implements Page {

    @Override
    public String template() {
        return "expense/waived";
    }

    @Override
    public String titleKey() {
        return "expense.waived.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(Integer.toString(year));
    }

    @Override
    public Set<Subject> subjects() {
        return ClaimListPage.subjects(claims);
    }

    boolean hasLater() {
        return year < today;
    }

    String sum(PageContext ctx) {
        return euros(
                ctx,
                claims.stream().mapToLong(claim -> claim.spending().cents()).sum());
    }

    String euros(PageContext ctx, long cents) {
        return ctx.t("expense.euros", Euros.words(cents, ctx.locale()));
    }

    String sort(PageContext ctx, Claim claim) {
        return SortWords.of(rules, claim, ctx.locale());
    }
}
