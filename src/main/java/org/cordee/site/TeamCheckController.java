package org.cordee.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cordee.platform.Problem;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Links;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** "Where is my team?": five questions answered on the spot, kept nowhere. */
@Controller
class TeamCheckController {

    private final PublicContent content;
    private final Links links;
    private final Today today;

    TeamCheckController(PublicContent content, Links links, Today today) {
        this.content = content;
        this.links = links;
        this.today = today;
    }

    @GetMapping("/team-check")
    @Open
    Reply ask() {
        return Reply.page(TeamCheckPage.asking(content.teamCheck(), Form.empty()));
    }

    @PostMapping("/team-check")
    @Open
    Reply tell(FormReader form) {
        TeamCheck check = content.teamCheck();
        Map<String, Integer> answers = answers(form, check);
        return form.problems().isEmpty()
                ? Reply.page(TeamCheckPage.answered(check, form.form(), answers))
                : Reply.refused(TeamCheckPage.asking(check, form.form()));
    }

    /** The same on paper, made from what the page sends back and kept nowhere. */
    @PostMapping("/team-check/pdf")
    @Open
    Reply print(FormReader form, HttpServletRequest request) {
        TeamCheck check = content.teamCheck();
        Map<String, Integer> answers = answers(form, check);
        return form.problems().isEmpty()
                ? Reply.pdf(
                        "reperes",
                        new TeamCheckSheetPage(
                                TeamCheckPage.answered(check, form.form(), answers),
                                answers,
                                links.absolute("/", request),
                                today.date()))
                : Reply.refused(TeamCheckPage.asking(check, form.form()));
    }

    private static Map<String, Integer> answers(FormReader form, TeamCheck check) {
        Map<String, Integer> answers = new HashMap<>();
        check.questions().forEach(question -> answer(form, question).ifPresent(a -> answers.put(question.code(), a)));
        return answers;
    }

    private static Optional<Integer> answer(FormReader form, TeamQuestion question) {
        Optional<Integer> answer =
                form.integer(question.code(), 0, question.anchors().size() - 1);
        if (form.all(question.code()).isEmpty()) {
            form.refuse(Problem.of(question.code(), "error.site.choose"));
        }
        return answer;
    }
}
