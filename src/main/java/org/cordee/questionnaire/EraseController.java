package org.cordee.questionnaire;

import java.util.Optional;
import org.cordee.platform.Problem;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Erasing one's own answers, card in hand. */
@Controller
class EraseController {

    private final EraseAnswers erase;
    private final CodeLimits limits;

    EraseController(EraseAnswers erase, CodeLimits limits) {
        this.erase = erase;
        this.limits = limits;
    }

    @GetMapping("/q/erase")
    @Open
    Reply ask() {
        return Reply.page(new ErasePage(Form.empty(), null));
    }

    @PostMapping("/q/erase")
    @Open
    Reply erase(FormReader form) {
        Optional<AnswerCode> code = AnswerCode.parse(form.required("code", 40));
        if (code.isEmpty() && form.problems().isEmpty()) {
            form.refuse(Problem.of("code", "error.questionnaire.code"));
        }
        if (!form.ticked("sure")) {
            form.refuse(Problem.of("sure", "error.questionnaire.sure"));
        }
        if (form.problems().isEmpty() && !limits.admits(code.orElseThrow())) {
            form.refuse(Problem.ofAll("error.form.too_often"));
        }
        if (!form.problems().isEmpty()) {
            return Reply.refused(new ErasePage(form.form(), null));
        }
        Optional<Integer> erased = erase.handle(code.orElseThrow());
        if (erased.isEmpty()) {
            form.refuse(Problem.of("code", "error.questionnaire.code_unknown"));
            return Reply.refused(new ErasePage(form.form(), null));
        }
        return Reply.page(new ErasePage(Form.empty(), erased.get()));
    }
}
