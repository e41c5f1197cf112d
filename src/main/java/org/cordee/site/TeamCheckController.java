package org.cordee.site;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cordee.platform.Problem;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** "Where is my team?": five questions answered on the spot, kept nowhere. */
@Controller
class TeamCheckController {

    private final PublicContent content;

    TeamCheckController(PublicContent content) {
        this.content = content;
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
        Map<String, Integer> answers = new HashMap<>();
        check.questions().forEach(question -> answer(form, question).ifPresent(a -> answers.put(question.code(), a)));
        if (!form.problems().isEmpty()) {
            return Reply.refused(TeamCheckPage.asking(check, form.form()));
        }
        return Reply.page(
                new TeamCheckPage(check, form.form(), true, check.startWith(answers), check.inPlace(answers)));
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
