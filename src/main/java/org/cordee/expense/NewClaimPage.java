package org.cordee.expense;

import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;
import org.cordee.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * The form of a claim.
 *
 * @param claim the claim that is written anew, or null
 * @param about the act of the log it belongs to, in words, or null
 * @param places where it was spent, more than one to choose among
 */
record NewClaimPage(
        ClaimKind kind,
        @Nullable Claim claim,
        @Nullable Words about,
        List<Option> places,
        ExpenseRules rules,
        Form form)
        implements Page {

    private static final int CENTS = 100;

    @Override
    public String template() {
        return "expense/new";
    }

    @Override
    public String titleKey() {
        return "expense.new." + kind.code();
    }

    String action() {
        return claim == null ? "/expenses" : claim.path() + "/edit";
    }

    boolean isTicket() {
        return kind == ClaimKind.TICKET;
    }

    /** The other form, for the same act. */
    String other() {
        String act = form.value("act");
        return "/expenses/new?kind=" + (isTicket() ? "mileage" : "ticket") + (act.isEmpty() ? "" : "&act=" + act);
    }

    int mostEuros() {
        return rules.mostCents() / CENTS;
    }

    List<Option> sorts(PageContext ctx) {
        return isTicket()
                ? rules.sorts().stream()
                        .map(sort -> Option.of(sort.code(), sort.words().in(ctx.locale())))
                        .toList()
                : rules.vehicles().stream()
                        .map(vehicle -> Option.of(
                                vehicle.code(),
                                ctx.t(
                                        "expense.vehicle",
                                        vehicle.words().in(ctx.locale()),
                                        Euros.rate(vehicle.millis(), ctx.locale()))))
                        .toList();
    }
}
