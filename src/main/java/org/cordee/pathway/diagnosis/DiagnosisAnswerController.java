package org.cordee.pathway.diagnosis;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.cordee.platform.web.SentForms;
import org.cordee.platform.web.VisitorLimits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A member of a team answers by link, without an account; the page opens as often as one likes. */
@Controller
class DiagnosisAnswerController {

    private final AskTeam ask;
    private final GiveDiagnosis give;
    private final SentForms sent;
    private final VisitorLimits limits;

    DiagnosisAnswerController(AskTeam ask, GiveDiagnosis give, SentForms sent, VisitorLimits limits) {
        this.ask = ask;
        this.give = give;
        this.sent = sent;
        this.limits = limits;
    }

    @GetMapping("/d/{code}")
    @Open
    Reply open(@PathVariable("code") String code) {
        return Reply.page(new AnswerPage(asked(code), Form.empty()));
    }

    @PostMapping("/d/{code}")
    @Open
    Reply answer(@PathVariable("code") String code, FormReader form) {
        AskTeam.Asked asked = asked(code);
        Optional<GiveDiagnosis.Said> said = read(asked, form);
        if (said.isEmpty()) {
            return Reply.refused(new AnswerPage(asked, form.form()));
        }
        if (!limits.admitsNameless("diagnosis " + asked.code().signs())) {
            return refused(asked, form, Problems.of(Problem.ofAll("error.form.too_often")));
        }
        Outcome<Boolean> outcome = sent.once(form, true, () -> give.handle(asked.code(), said.get()));
        return outcome.fold(
                done -> Reply.page(new ThanksPage(asked)),
                problems -> refused(ask.of(code).orElse(asked), form, problems));
    }

    private static Reply refused(AskTeam.Asked asked, FormReader form, Problems problems) {
        return Reply.refused(new AnswerPage(asked, form.form().refused(problems)));
    }

    private AskTeam.Asked asked(String code) {
        return ask.of(code).orElseThrow(() -> new NotFound("a round by this code"));
    }

    private static Optional<GiveDiagnosis.Said> read(AskTeam.Asked asked, FormReader form) {
        Map<String, Integer> levels = new HashMap<>();
        for (Practice practice : asked.practices()) {
            form.integer(practice.code(), 0, Practice.LEVELS - 1)
                    .ifPresent(level -> levels.put(practice.code(), level));
            if (form.all(practice.code()).isEmpty()) {
                form.refuse(Problem.of(practice.code(), "error.diagnosis.choose"));
            }
        }
        String function = form.text("team_function", 40);
        if (asked.functions().stream().noneMatch(each -> each.code().equals(function))) {
            form.refuse(Problem.of("team_function", "error.diagnosis.choose"));
        }
        return form.problems().isEmpty() ? Optional.of(new GiveDiagnosis.Said(levels, function)) : Optional.empty();
    }
}
