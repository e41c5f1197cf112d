package org.cordee.questionnaire;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a code is typed. Opening the page, even by a QR code, consumes nothing. */
@Controller
class DoorController {

    private final EnterCode enter;
    private final AskScreens screens;
    private final CodeLimits limits;

    DoorController(EnterCode enter, AskScreens screens, CodeLimits limits) {
        this.enter = enter;
        this.screens = screens;
        this.limits = limits;
    }

    @GetMapping("/q")
    @Open
    Reply ask(FormReader form) {
        return Reply.page(new CodePage(Form.empty(), SharedDevice.mode(form)));
    }

    @GetMapping("/relatives")
    @Open
    Reply relatives() {
        return Reply.page(new RelativesPage());
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
        AnswerMode mode = SharedDevice.mode(form);
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
        return SharedDevice.page(screens.entered(entry.get(), mode, Form.empty()), response);
    }
}
