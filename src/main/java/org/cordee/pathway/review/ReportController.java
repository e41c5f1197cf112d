package org.cordee.pathway.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.files.Download;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A review that was held without this screen. */
@Controller
@Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
class ReportController {

    private static final String ONE = "/reviews/{placement}/{months}";

    private final ReviewScreens screens;
    private final ReportReview report;
    private final ReviewQueries queries;
    private final OneTimeForms forms;

    ReportController(ReviewScreens screens, ReportReview report, ReviewQueries queries, OneTimeForms forms) {
        this.screens = screens;
        this.report = report;
        this.queries = queries;
        this.forms = forms;
    }

    @PostMapping(ONE + "/elsewhere")
    Reply elsewhere(
            Actor.Person actor,
            @PathVariable UUID placement,
            @PathVariable int months,
            FormReader form,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile upload) {
        ReviewKey key = new ReviewKey(placement, months);
        Optional<LocalDate> heldOn = heldOn(form);
        ReviewFile file = ReviewForms.file(form, upload);
        if (!form.problems().isEmpty()) {
            return Reply.refused(screens.one(actor, key, form.form()));
        }
        return once(actor, key, form, () -> report.elsewhere(actor, key, heldOn.orElseThrow(), file));
    }

    @PostMapping(ONE + "/told")
    @Allowed({Role.DIRECTOR, Role.COORDINATOR})
    Reply told(Actor.Person actor, @PathVariable UUID placement, @PathVariable int months, FormReader form) {
        ReviewKey key = new ReviewKey(placement, months);
        Optional<LocalDate> heldOn = heldOn(form);
        Optional<ReviewWords> words = ReviewForms.words(form);
        if (words.isEmpty() || !form.problems().isEmpty()) {
            return Reply.refused(screens.one(actor, key, form.form()));
        }
        return once(actor, key, form, () -> report.told(actor, key, heldOn.orElseThrow(), words.get()));
    }

    /** What was written elsewhere; its name on the reader's machine says nothing. */
    @GetMapping(ONE + "/file")
    Reply file(Actor.Person actor, @PathVariable UUID placement, @PathVariable int months) {
        ReviewPage page = screens.one(actor, new ReviewKey(placement, months), Form.empty());
        ReviewFile file = queries.file(page.due().key()).orElseThrow(() -> new NotFound("the file of a review"));
        return Reply.file(
                new Download("document." + file.ending(), file.mediaType(), out -> out.write(file.content())),
                Set.copyOf(page.subjects()));
    }

    private static Optional<LocalDate> heldOn(FormReader form) {
        Optional<LocalDate> day = form.date("heldOn");
        if (day.isEmpty() && form.problems().isEmpty()) {
            form.refuse(Problem.of("heldOn", "error.form.required"));
        }
        return day;
    }

    private Reply once(Actor.Person actor, ReviewKey key, FormReader form, Supplier<Outcome<ReviewKey>> act) {
        return forms.once(
                actor,
                form,
                () -> act.get()
                        .fold(
                                done -> Reply.to(key.path()).saying("flash.review.reported"),
                                problems -> Reply.refused(() ->
                                        screens.one(actor, key, form.form().refused(problems)))));
    }
}
