package org.cordee.peer;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Problem;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The public page on which somebody asks to join; the coordinator of the territory calls back. */
@Controller
class JoinController {

    private final PlaceNameQueries places;
    private final AskToJoin ask;

    JoinController(PlaceNameQueries places, AskToJoin ask) {
        this.places = places;
        this.ask = ask;
    }

    @Open
    @GetMapping("/join")
    Reply form() {
        return Reply.page(new JoinPage(false, places.territories(), Form.empty()));
    }

    @Open
    @PostMapping("/join")
    Reply send(FormReader form) {
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
