package org.cordee.activity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.i18n.Messages;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.ReaderLanguage;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes what a device kept, one act at a time, and answers its script: done, or the sentences of the form. */
@Controller
@Allowed(Role.PEER)
class KeptActController {

    private final TakeKeptAct take;
    private final Messages messages;
    private final Today today;

    KeptActController(TakeKeptAct take, Messages messages, Today today) {
        this.take = take;
        this.messages = messages;
        this.today = today;
    }

    @PostMapping("/my-week/kept")
    Reply take(Actor.Person actor, HttpServletRequest request, FormReader form) {
        UUID id = form.id("id").orElseThrow(OneTimeForms.FormReused::new);
        Outcome<UUID> outcome = ActForm.read(form, today.date())
                .map(entry -> take.handle(actor, id, entry))
                .orElseGet(() -> Outcome.refused(form.problems()));
        return outcome.fold(
                done -> Reply.values(Map.of("state", "done")),
                problems -> Reply.values(
                        Map.of("state", "refused", "problems", words(problems, ReaderLanguage.of(request)))));
    }

    private List<String> words(Problems problems, Locale language) {
        return problems.all().stream().map(problem -> words(problem, language)).toList();
    }

    private String words(Problem problem, Locale language) {
        return messages.text(language, problem.key(), problem.arguments().toArray());
    }
}
