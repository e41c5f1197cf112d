package org.cordee.questionnaire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormKeys;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.ReaderLanguage;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Answering without an account. The code and the pass travel in bodies only, never in an address. */
@Controller
class AskController {

    private final StartParticipation start;
    private final SaveAnswers save;
    private final ScoreParticipation scores;
    private final AskScreens screens;
    private final Passes passes;
    private final CodeLimits limits;
    private final FormKeys keys;

    AskController(
            StartParticipation start,
            SaveAnswers save,
            ScoreParticipation scores,
            AskScreens screens,
            Passes passes,
            CodeLimits limits,
            FormKeys keys) {
        this.start = start;
        this.save = save;
        this.scores = scores;
        this.screens = screens;
        this.passes = passes;
        this.limits = limits;
        this.keys = keys;
    }

    @PostMapping("/q/start")
    @Open
    Reply start(FormReader form, HttpServletRequest request, HttpServletResponse response) {
        return passes.open(form.text("pass", 600))
                .map(pass -> begun(pass, form, AskScreens.language(ReaderLanguage.of(request)), response))
                .orElseGet(() -> tooOld(form));
    }

    private Reply begun(Pass pass, FormReader form, String language, HttpServletResponse response) {
        String said = form.text("said", 3);
        if (!said.equals("yes") && !said.equals("no")) {
            return Reply.refused(stopped(form, "error.form.choice"));
        }
        Look look = Look.of(form);
        var answer = new StartParticipation.Said(
                said.equals("yes"), form.ticked("assisted"), look.easy(), language, formId(form));
        return Actors.as(EnterCode.ASKING, () -> start.handle(pass, answer))
                .fold(
                        begun -> SharedDevice.page(first(pass, begun, answer, look), response),
                        refused -> Reply.refused(new CodePage(Form.empty().refused(refused), pass.mode())));
    }

    private AskPage first(Pass pass, StartParticipation.Begun begun, StartParticipation.Said said, Look look) {
        Pass open = pass.with(begun.participation());
        if (!said.yes()) {
            return screens.end(true, false, pass.mode());
        }
        AnswerCode fresh = begun.fresh();
        return fresh == null
                ? screens.question(open, look, Form.empty(), null)
                : new KeepCodePage(fresh.shown(), passes.seal(open), look, pass.mode());
    }

    @PostMapping("/q/answer")
    @Open
    Reply answer(FormReader form, HttpServletResponse response) {
        return saved(form, save::handle, response, (pass, look) -> {
            String missing = form.text("shown", 80);
            boolean left = !form.ticked("relook")
                    && !form.ticked("again")
                    && !missing.isEmpty()
                    && form.text("a." + missing, 20).isEmpty();
            if (left) {
                form.refuse(Problem.of("a." + missing, "error.questionnaire.choose"));
                return SharedDevice.refused(screens.question(pass, look, form.form(), missing), response);
            }
            String again = form.ticked("again") ? form.text("again", 80) : null;
            return SharedDevice.page(screens.question(pass, look, Form.empty(), again), response);
        });
    }

    @PostMapping("/q/finish")
    @Open
    Reply finish(FormReader form, HttpServletResponse response) {
        return saved(
                form,
                save::finish,
                response,
                (pass, look) -> SharedDevice.page(
                        screens.end(false, scores.handle(AskScreens.participationOf(pass)), pass.mode()), response));
    }

    /** Keeps every answer of the form first, then goes on. */
    private Reply saved(
            FormReader form,
            BiFunction<UUID, SaveAnswers.Reading, Outcome<UUID>> saving,
            HttpServletResponse response,
            BiFunction<Pass, Look, Reply> then) {
        Optional<Pass> opened = passes.open(form.text("pass", 600)).filter(pass -> pass.participation() != null);
        if (opened.isEmpty()) {
            return tooOld(form);
        }
        Pass pass = opened.get();
        if (!limits.admitsSaving(AskScreens.participationOf(pass))) {
            return Reply.refused(stopped(form, "error.form.too_often"));
        }
        Look look = Look.of(form);
        var reading = new SaveAnswers.Reading(look.easy(), questions -> read(form, questions));
        return Actors.as(AskScreens.respondent(pass), () -> saving.apply(AskScreens.participationOf(pass), reading))
                .fold(
                        done -> then.apply(pass, look),
                        refused -> form.problems().isEmpty()
                                ? Reply.refused(new CodePage(Form.empty().refused(refused), pass.mode()))
                                : SharedDevice.refused(
                                        screens.question(pass, look, form.form(), form.text("shown", 80)), response));
    }

    private static Outcome<List<Given>> read(FormReader form, List<Question> questions) {
        List<Given> given = GivenAnswers.read(form, questions);
        return form.problems().isEmpty() ? Outcome.done(given) : Outcome.refused(form.problems());
    }

    private static Reply tooOld(FormReader form) {
        return Reply.refused(stopped(form, "error.questionnaire.pass"));
    }

    private static CodePage stopped(FormReader form, String key) {
        return new CodePage(Form.empty().refused(Problems.of(Problem.ofAll(key))), SharedDevice.mode(form));
    }

    private UUID formId(FormReader form) {
        return keys.sent(form, Actors.person().map(Actor.Person::account).orElse(null));
    }
}
