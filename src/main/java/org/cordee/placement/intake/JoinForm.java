package org.cordee.placement.intake;

import java.util.List;
import java.util.Optional;
import org.cordee.placement.exchange.Access;
import org.cordee.placement.exchange.AskInCohort;
import org.cordee.placement.exchange.ExchangeWords;
import org.cordee.placement.exchange.RequestDraft;
import org.cordee.placement.exchange.Wishes;
import org.cordee.platform.Problem;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.jspecify.annotations.Nullable;

/** What a trainee says when joining a cohort, both ways. */
final class JoinForm {

    private static final String POSTCODE = "[0-9]{5}";
    private static final int FARTHEST_KM = 400;

    private JoinForm() {}

    static Form of(AskInCohort.Asked asked, @Nullable String called) {
        RequestDraft.Mobility mobility = asked.mobility();
        return Form.empty()
                .with("called", called)
                .withAll("publics", asked.wishes().publics())
                .withAll("moments", asked.wishes().moments())
                .with("minors", asked.wishes().minors() ? "true" : null)
                .with("postcode", mobility.postcode())
                .with("km", mobility.mostKm())
                .withAll("access", mobility.access().stream().map(Access::code).toList());
    }

    /** Reads the form; empty when something is wrong with a field. */
    static Optional<JoinCohort.Said> read(FormReader form, ExchangeWords words) {
        String called = form.text("called", 60);
        String postcode = form.required("postcode", 5);
        if (!postcode.isEmpty() && !postcode.matches(POSTCODE)) {
            form.refuse(Problem.of("postcode", "error.exchange.postcode"));
        }
        Wishes wishes =
                words.known(new Wishes(form.all("publics"), List.of(), form.all("moments"), form.ticked("minors")));
        var mobility = new RequestDraft.Mobility(
                postcode,
                form.choices("access", Access.class),
                form.integer("km", 1, FARTHEST_KM).orElse(null));
        return form.problems().isEmpty()
                ? Optional.of(new JoinCohort.Said(called.isEmpty() ? null : called, wishes, mobility))
                : Optional.empty();
    }
}
