package org.cordee.expense;

import java.util.Arrays;
import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;
import org.jspecify.annotations.Nullable;

/** What a direction confirms before it pays, with the scale and where it comes from. */
record TermsPage(@Nullable Terms terms, ExpenseRules rules, String source, Form form) implements Page {

    @Override
    public String template() {
        return "expense/terms";
    }

    @Override
    public String titleKey() {
        return "expense.terms.title";
    }

    List<Option> receipts(PageContext ctx) {
        return Arrays.stream(Receipts.values())
                .map(one -> Option.of(one.code(), ctx.t("expense.receipts." + one.code())))
                .toList();
    }

    String rate(PageContext ctx, int millis) {
        return Euros.rate(millis, ctx.locale());
    }
}
