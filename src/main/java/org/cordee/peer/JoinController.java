package org.cordee.peer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Problem;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.cordee.platform.web.VisitorLimits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The public page on which somebody asks to join; the coordinator of the territory calls back. */
@Controller
class JoinController {

    private final PlaceNameQueries places;
    private final AskToJoin ask;
    private final VisitorLimits limits;

    JoinController(PlaceNameQueries places, AskToJoin ask, VisitorLimits limits) {
        this.places = places;
        this.ask = ask;
        this.limits = limits;
    }

    @Open
    @GetMapping("/join")
    Reply form() {
        return Reply.page(new JoinPage(false, places.territories(), Form.empty()));
    }

    @Open
    @PostMapping("/join")
    Reply send(FormReader form, HttpServletRequest request) {
        Map<UUID, String> territories = places.territories();
        String name = form.required("name", 60);
        String reach = form.required("reach_me", 120);
        String words = form.text("words", 1000);
        Optional<UUID> territory = territories.size() == 1
                ? territories.keySet().stream().findFirst()
                : form.id("territory").filter(territories::containsKey);
        if (territory.isEmpty()) {
            form.refuse(Problem.of("territory", "error.form.choice"));
        }
        if (!reach.isEmpty() && reach.length() < 3) {
            form.refuse(Problem.of("reach_me", "error.peer.reach"));
        }
        if (form.problems().isEmpty() && !limits.admits("join", request)) {
            form.refuse(Problem.ofAll("error.form.too_often"));
        }
        if (territory.isEmpty() || !form.problems().isEmpty()) {
            return Reply.refused(new JoinPage(false, territories, form.form()));
        }
        ask.handle(territory.get(), name, reach, words.isEmpty() ? null : words);
        return Reply.to("/join/sent");
    }

    @Open
    @GetMapping("/join/sent")
    Reply sent() {
        return Reply.page(new JoinPage(true, Map.of(), Form.empty()));
    }
}
