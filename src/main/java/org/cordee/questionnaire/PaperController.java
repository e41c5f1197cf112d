package org.cordee.questionnaire;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Role;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.ReaderLanguage;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Forms on paper: printed, then typed in by somebody who has the form and its code before them. */
@Controller
@Allowed({Role.DIRECTOR, Role.PROFESSIONAL})
class PaperController {

    private final RoundScreens rounds;
    private final Questions questions;
    private final PaperDesk desk;

    PaperController(RoundScreens rounds, Questions questions, PaperDesk desk) {
        this.rounds = rounds;
        this.questions = questions;
        this.desk = desk;
    }

    @GetMapping("/measures/{id}/paper.pdf")
    Reply paper(@PathVariable UUID id, FormReader form, HttpServletRequest request) {
        Round round = rounds.round(id);
        String language = AskScreens.language(ReaderLanguage.of(request));
        return Reply.pdf("formulaire", new PaperPage(questions.of(id, language, form.ticked("easy")), round.minutes()));
    }

    @GetMapping("/measures/{id}/entry")
    Reply ask(@PathVariable UUID id, HttpServletRequest request) {
        return Reply.page(page(id, request, Form.empty()));
    }

    @PostMapping("/measures/{id}/entry")
    Reply enter(@PathVariable UUID id, FormReader form, HttpServletRequest request) {
        Round round = rounds.round(id);
        Optional<AnswerCode> code = AnswerCode.parse(form.required("code", 40));
        if (code.isEmpty() && form.problems().isEmpty()) {
            form.refuse(Problem.of("code", "error.questionnaire.code"));
        }
        EntryPage page = page(id, request, Form.empty());
        List<Given> given = GivenAnswers.read(form, page.questions());
        if (given.isEmpty() && form.problems().isEmpty()) {
            form.refuse(Problem.ofAll("error.questionnaire.nothing_typed"));
        }
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(id, request, form.form()));
        }
        String language = AskScreens.language(ReaderLanguage.of(request));
        return desk.typed(round, code.orElseThrow(), language, given)
                .fold(
                        typed -> typed.differing().isEmpty()
                                ? Reply.to("/measures/" + id + "/entry").saying(typed.message())
                                : Reply.refused(desk.differs(round, typed, language)),
                        refused -> Reply.refused(page(id, request, form.form().refused(refused))));
    }

    /** The third reading of what differed. */
    @PostMapping("/measures/{id}/entry/settle")
    Reply settle(@PathVariable UUID id, FormReader form, HttpServletRequest request) {
        Round round = rounds.round(id);
        boolean settled = desk.settle(round, form, AskScreens.language(ReaderLanguage.of(request)));
        return settled
                ? Reply.to("/measures/" + id + "/entry").saying("flash.questionnaire.typed")
                : Reply.refused(page(
                        id, request, Form.empty().refused(Problems.of(Problem.ofAll("error.questionnaire.pass")))));
    }

    private EntryPage page(UUID id, HttpServletRequest request, Form form) {
        Round round = rounds.round(id);
        String language = AskScreens.language(ReaderLanguage.of(request));
        return new EntryPage(round, questions.of(id, language, false), "", "first", form);
    }
}
