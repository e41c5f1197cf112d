package org.cordee.expense;

import java.util.Optional;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What a direction confirms before it pays. */
@Controller("expenseTermsController")
@Allowed(Role.DIRECTOR)
class TermsController {

    private static final String HERE = "/expenses/terms";
    private static final int MILLIS = 1000;
    private static final int LONGEST = 8;

    private final ClaimQueries queries;
    private final ExpenseContents contents;
    private final ConfirmTerms confirm;
    private final OneTimeForms forms;

    TermsController(ClaimQueries queries, ExpenseContents contents, ConfirmTerms confirm, OneTimeForms forms) {
        this.queries = queries;
        this.contents = contents;
        this.confirm = confirm;
        this.forms = forms;
    }

    @GetMapping(HERE)
    Reply show(Actor.Person actor) {
        return Reply.page(page(actor, null));
    }

    @PostMapping(HERE)
    Reply confirm(Actor.Person actor, FormReader form) {
        Optional<Receipts> receipts = form.choice("receipts", Receipts.class);
        if (receipts.isEmpty()) {
            form.refuse(Problem.of("receipts", "error.form.choice"));
        }
        Integer rate = rate(form);
        int version = form.integer("version", 0, Integer.MAX_VALUE).orElse(0);
        if (receipts.isEmpty() || !form.problems().isEmpty()) {
            return Reply.refused(page(actor, form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> confirm.handle(actor, rate, receipts.get(), version)
                        .fold(
                                done -> Reply.to(ClaimController.HOME).saying("flash.expense.terms"),
                                problems ->
                                        Reply.refused(page(actor, form.form().refused(problems)))));
    }

    /** A rate in euros with up to three digits after the comma; null when the scale is paid. */
    private static @Nullable Integer rate(FormReader form) {
        String typed = form.text("rate", LONGEST).replace(',', '.');
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("[0-2](\\.\\d{1,3})?")) {
            form.refuse(Problem.of("rate", "error.expense.rate_range"));
            return null;
        }
        return (int) Math.round(Double.parseDouble(typed) * MILLIS);
    }

    private TermsPage page(Actor.Person actor, @Nullable Form typed) {
        Terms terms = queries.terms(ClaimPolicy.direction(actor)).orElse(null);
        Form form = typed != null ? typed : filled(terms);
        return new TermsPage(terms, contents.rules(), contents.source(), form);
    }

    private static Form filled(@Nullable Terms terms) {
        if (terms == null) {
            return Form.empty().with("version", 0);
        }
        Integer rate = terms.rateMillis();
        return Form.empty()
                .with("version", terms.version())
                .with("receipts", terms.receipts().code())
                .with(
                        "rate",
                        rate == null
                                ? ""
                                : Double.toString(rate / (double) MILLIS).replace('.', ','));
    }
}
