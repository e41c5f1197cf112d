package org.cordee.site;

import java.util.Optional;
import org.cordee.platform.Problem;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.cordee.platform.web.VisitorLimits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Reading an answer by its code. */
@Controller
class AnswerController {

    private final RequestQueries requests;
    private final VisitorLimits limits;
    private final Today today;

    AnswerController(RequestQueries requests, VisitorLimits limits, Today today) {
        this.requests = requests;
        this.limits = limits;
        this.today = today;
    }

    @GetMapping("/answer")
    @Open
    Reply ask() {
        return Reply.page(new AnswerPage(Form.empty(), null, today.date()));
    }

    /** The code travels in the body, never in an address that a browser would remember. */
    @PostMapping("/answer")
    @Open
    Reply answer(FormReader form) {
        Optional<AnswerCode> code = AnswerCode.parse(form.required("code", 40));
        if (code.isEmpty() && form.problems().isEmpty()) {
            form.refuse(Problem.of("code", "error.site.code"));
        }
        if (form.problems().isEmpty() && !limits.admitsNameless("answer")) {
            form.refuse(Problem.ofAll("error.form.too_often"));
        }
        if (!form.problems().isEmpty()) {
            return Reply.refused(new AnswerPage(form.form(), null, today.date()));
        }
        Optional<RequestQueries.Followed> request = code.flatMap(requests::followed);
        if (request.isEmpty()) {
            form.refuse(Problem.of("code", "error.site.code_unknown"));
        }
        AnswerPage page = new AnswerPage(form.form(), request.orElse(null), today.date());
        return request.isPresent() ? Reply.page(page) : Reply.refused(page);
    }
}
