package org.cordee.report.renewal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.ReaderLanguage;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The moves of a renewal file: sent on, taken back, thrown away, answered on, followed by the next post. */
@Controller
@Allowed(Role.DIRECTOR)
class RenewalMoveController {

    private static final String ONE = RenewalController.ONE;

    private final RenewalScreens screens;
    private final WriteRenewal write;
    private final AnswerRenewal answer;
    private final OneTimeForms forms;

    RenewalMoveController(RenewalScreens screens, WriteRenewal write, AnswerRenewal answer, OneTimeForms forms) {
        this.screens = screens;
        this.write = write;
        this.answer = answer;
        this.forms = forms;
    }

    @PostMapping(ONE + "/send")
    Reply send(Actor.Person actor, @PathVariable UUID id, FormReader form, HttpServletRequest request) {
        Optional<LocalDate> day = required(form, "sent_on");
        if (day.isEmpty()) {
            return refused(actor, id, form.form(), request);
        }
        return forms.once(
                actor,
                form,
                () -> write.send(actor, id, day.get())
                        .fold(
                                done -> back(id, "flash.renewal.sent"),
                                problems -> refused(actor, id, form.form().refused(problems), request)));
    }

    @PostMapping(ONE + "/reopen")
    Reply reopen(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        return forms.once(actor, form, () -> {
            write.reopen(actor, id);
            return back(id, "flash.renewal.reopened");
        });
    }

    @PostMapping(ONE + "/drop")
    Reply drop(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        return forms.once(actor, form, () -> {
            write.drop(actor, id);
            return Reply.to(RenewalController.HOME).saying("flash.renewal.dropped");
        });
    }

    @PostMapping(ONE + "/answer")
    Reply answer(Actor.Person actor, @PathVariable UUID id, FormReader form, HttpServletRequest request) {
        Optional<LocalDate> day = required(form, "answered_on");
        Optional<Answer> chosen = form.choice("answer", Answer.class);
        if (chosen.isEmpty()) {
            form.refuse(Problem.of("answer", "error.form.choice"));
        }
        Integer yearly =
                form.integer("granted_yearly", 1, RenewalRequest.LARGEST).orElse(null);
        Integer months =
                form.integer("granted_months", 1, RenewalRequest.MOST_MONTHS).orElse(null);
        if (!form.problems().isEmpty()) {
            return refused(actor, id, form.form(), request);
        }
        var said = new AnswerRenewal.Said(day.orElseThrow(), chosen.orElseThrow(), yearly, months);
        return forms.once(
                actor,
                form,
                () -> answer.handle(actor, id, said)
                        .fold(
                                done -> back(id, "flash.renewal.answered"),
                                problems -> refused(actor, id, form.form().refused(problems), request)));
    }

    @PostMapping(ONE + "/next")
    Reply next(Actor.Person actor, @PathVariable UUID id, FormReader form, HttpServletRequest request) {
        return forms.once(
                actor,
                form,
                () -> answer.writeNext(actor, id)
                        .fold(
                                done -> back(id, "flash.renewal.next"),
                                problems -> refused(actor, id, form.form().refused(problems), request)));
    }

    private Reply refused(Actor.Person actor, UUID id, Form typed, HttpServletRequest request) {
        return Reply.refused(screens.refused(actor, id, typed, ReaderLanguage.of(request)));
    }

    private static Optional<LocalDate> required(FormReader form, String field) {
        Optional<LocalDate> day = form.date(field);
        if (day.isEmpty() && form.problems().forField(field).isEmpty()) {
            form.refuse(Problem.of(field, "error.form.required"));
        }
        return day;
    }

    private static Reply back(UUID id, String flash) {
        return Reply.to(RenewalController.HOME + "/" + id).saying(flash);
    }
}
