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
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.ReaderLanguage;
import org.cordee.platform.web.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Answering without an account. The code and the pass travel in bodies only, never in an address. */
@Controller
class AskController {

    private static final String AFTER_A_WHILE = "300; url=/q?tablet=1";
    private static final String AFTER_THE_END = "30; url=/q?tablet=1";

    private final EnterCode enter;
    private final StartParticipation start;
    private final SaveAnswers save;
    private final ScoreParticipation scores;
    private final AskScreens screens;
    private final Passes passes;
    private final CodeLimits limits;
    private final FormKeys keys;

    AskController(
            EnterCode enter,
            StartParticipation start,
            SaveAnswers save,
            ScoreParticipation scores,
            AskScreens screens,
            Passes passes,
            CodeLimits limits,
            FormKeys keys) {
        this.enter = enter;
        this.start = start;
        this.save = save;
        this.scores = scores;
        this.screens = screens;
        this.passes = passes;
        this.limits = limits;
        this.keys = keys;
    }

    @GetMapping("/q")
    @Open
    Reply ask(FormReader form) {
        return Reply.page(new CodePage(Form.empty(), mode(form)));
    }

    /** A page of questions is not an address: coming back to one begins with the card. */
    @GetMapping({"/q/start", "/q/answer", "/q/finish"})
    @Open
    Reply again() {
        return Reply.to("/q");
    }

    @PostMapping("/q")
    @Open
    Reply enter(FormReader form, HttpServletResponse response) {
        AnswerMode mode = mode(form);
        Optional<AnswerCode> code = AnswerCode.parse(form.required("code", 40));
        if (code.isEmpty() && form.problems().isEmpty()) {
            form.refuse(Problem.of("code", "error.questionnaire.code"));
        }
        Optional<EnterCode.Entry> entry = code.flatMap(known -> Actors.as(EnterCode.ASKING, () -> enter.handle(known)));
        if (form.problems().isEmpty()) {
            boolean admitted = entry.isPresent() ? limits.admits(code.orElseThrow()) : limits.admitsUnknown();
            if (!admitted) {
                form.refuse(Problem.ofAll("error.form.too_often"));
            } else if (entry.isEmpty()) {
                form.refuse(Problem.of("code", "error.questionnaire.code_unknown"));
            }
        }
        if (!form.problems().isEmpty() || entry.isEmpty()) {
            return Reply.refused(new CodePage(form.form(), mode));
        }
        return shown(screens.entered(entry.get(), mode, Form.empty()), response);
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
                        begun -> shown(first(pass, begun, answer, look), response),
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
        return saved(form, (pass, look) -> {
            String missing = form.text("shown", 80);
            boolean left = !form.ticked("relook")
                    && !form.ticked("again")
                    && !missing.isEmpty()
                    && form.text("a." + missing, 20).isEmpty();
            if (left) {
                form.refuse(Problem.of("a." + missing, "error.questionnaire.choose"));
                return Reply.refused(screens.question(pass, look, form.form(), missing));
            }
            String again = form.ticked("again") ? form.text("again", 80) : null;
            return shown(screens.question(pass, look, Form.empty(), again), response);
        });
    }

    @PostMapping("/q/finish")
    @Open
    Reply finish(FormReader form, HttpServletResponse response) {
        return saved(form, (pass, look) -> {
            UUID participation = AskScreens.participationOf(pass);
            Outcome<UUID> finished = Actors.as(AskScreens.respondent(pass), () -> save.finish(participation));
            return finished.fold(
                    done -> shown(screens.end(false, scores.handle(participation), pass.mode()), response),
                    refused -> Reply.refused(new CodePage(Form.empty().refused(refused), pass.mode())));
        });
    }

    /** Keeps every answer of the form first, then goes on. */
    private Reply saved(FormReader form, BiFunction<Pass, Look, Reply> then) {
        Optional<Pass> opened = passes.open(form.text("pass", 600)).filter(pass -> pass.participation() != null);
        if (opened.isEmpty()) {
            return tooOld(form);
        }
        Pass pass = opened.get();
        if (!limits.admitsSaving(AskScreens.participationOf(pass))) {
            return Reply.refused(stopped(form, "error.form.too_often"));
        }
        Look look = Look.of(form);
        List<Given> given = GivenAnswers.read(form, screens.all(pass, look.easy()));
        if (!form.problems().isEmpty()) {
            return Reply.refused(screens.question(pass, look, form.form(), form.text("shown", 80)));
        }
        return Actors.as(
                        AskScreens.respondent(pass),
                        () -> save.handle(AskScreens.participationOf(pass), given, look.easy()))
                .fold(
                        done -> then.apply(pass, look),
                        refused -> Reply.refused(new CodePage(Form.empty().refused(refused), pass.mode())));
    }

    private static Reply shown(AskPage page, HttpServletResponse response) {
        if (page.isShared()) {
            response.setHeader("Refresh", page instanceof EndPage ? AFTER_THE_END : AFTER_A_WHILE);
        }
        return Reply.page(page);
    }

    private static Reply tooOld(FormReader form) {
        return Reply.refused(stopped(form, "error.questionnaire.pass"));
    }

    private static CodePage stopped(FormReader form, String key) {
        return new CodePage(Form.empty().refused(Problems.of(Problem.ofAll(key))), mode(form));
    }

    private static AnswerMode mode(FormReader form) {
        return form.ticked("tablet") ? AnswerMode.TABLET : AnswerMode.SCREEN;
    }

    private UUID formId(FormReader form) {
        return form.all(FormKeys.FIELD).stream()
                .findFirst()
                .flatMap(key -> keys.read(key, account()))
                .orElseThrow(OneTimeForms.FormReused::new);
    }

    private static @Nullable UUID account() {
        return Actors.current()
                .filter(Actor.Person.class::isInstance)
                .map(actor -> ((Actor.Person) actor).account())
                .orElse(null);
    }
}
