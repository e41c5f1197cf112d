package org.cordee.funding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Problem;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.SensitiveText;

/** Reads the two forms of the funding screen; empty when something is wrong, which the reader then tells. */
final class FundingForms {

    static final int LARGEST_YEARLY = 1_000_000;

    private static final int LARGEST_AMOUNT = 10_000_000;

    private FundingForms() {}

    static Optional<NewPost> post(FormReader form) {
        Optional<UUID> funder = form.id("funder");
        String label = form.required("label", 80);
        Optional<Integer> percent = form.integer("percent", 1, 100);
        Optional<LocalDate> starts = form.date("starts_on");
        Optional<LocalDate> ends = form.date("ends_on");
        Optional<Integer> yearly = form.integer("yearly", 1, LARGEST_YEARLY);
        Optional<UUID> placement = form.id("placement");
        require(form, "funder", funder);
        require(form, "percent", percent);
        require(form, "starts_on", starts);
        refuseSensitive(form, "label", label);
        if (!form.problems().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewPost(
                funder.orElseThrow(),
                label,
                percent.orElseThrow(),
                starts.orElseThrow(),
                ends.orElse(null),
                yearly.orElse(null),
                placement.orElse(null)));
    }

    static Optional<NewProject> project(FormReader form) {
        String title = form.required("title", 80);
        String need = form.required("need", 600);
        Optional<Integer> amount = form.integer("amount", 1, LARGEST_AMOUNT);
        Optional<Integer> months = form.integer("months", 1, 120);
        String place = form.required("place", 120);
        require(form, "amount", amount);
        require(form, "months", months);
        refuseSensitive(form, "title", title);
        refuseSensitive(form, "need", need);
        if (!form.problems().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewProject(title, need, amount.orElseThrow(), months.orElseThrow(), place));
    }

    private static void require(FormReader form, String field, Optional<?> read) {
        if (read.isEmpty() && form.problems().forField(field).isEmpty()) {
            form.refuse(Problem.of(field, "error.form.required"));
        }
    }

    private static void refuseSensitive(FormReader form, String field, String text) {
        SensitiveText.refusal(field, text).ifPresent(form::refuse);
    }
}
