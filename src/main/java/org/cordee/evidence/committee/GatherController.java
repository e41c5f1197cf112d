package org.cordee.evidence.committee;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.ReaderLanguage;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The coordination gathers a mixed committee on a statement, and ends its vote. */
@Controller
@Allowed(Role.COORDINATOR)
class GatherController {

    private static final String NEW = "/evidence/committee/{statement}";
    private static final String ONE = VoteController.HOME + "/{id}";

    private final GatherCommittee gather;
    private final VoteScreens screens;
    private final OneTimeForms forms;

    GatherController(GatherCommittee gather, VoteScreens screens, OneTimeForms forms) {
        this.gather = gather;
        this.screens = screens;
        this.forms = forms;
    }

    @GetMapping(NEW)
    Reply blank(@PathVariable String statement) {
        return Reply.page(screens.open(statement, screens.usual()));
    }

    @PostMapping(NEW)
    Reply open(Actor.Person actor, @PathVariable String statement, FormReader form) {
        Optional<LocalDate> closes = VoteForms.closing(form);
        if (closes.isEmpty()) {
            return Reply.refused(screens.open(statement, form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> gather.open(actor, statement, closes.get())
                        .<Reply>fold(
                                id -> Reply.to(Vote.path(id) + "/seats").saying("flash.committee.opened"),
                                refused -> Reply.refused(
                                        screens.open(statement, form.form().refused(refused)))));
    }

    @GetMapping(ONE + "/seats")
    Reply seats(Actor.Person actor, @PathVariable UUID id, HttpServletRequest request) {
        return Reply.page(screens.seats(actor, id, Form.empty(), ReaderLanguage.of(request)));
    }

    @PostMapping(ONE + "/seats")
    Reply seat(Actor.Person actor, @PathVariable UUID id, FormReader form, HttpServletRequest request) {
        return gather.seat(actor, id, VoteForms.invited(form))
                .fold(
                        done -> Reply.to(Vote.path(id) + "/seats").saying("flash.committee.seated"),
                        refused -> Reply.refused(
                                screens.seats(actor, id, form.form().refused(refused), ReaderLanguage.of(request))));
    }

    @PostMapping(ONE + "/unseat")
    Reply unseat(Actor.Person actor, @PathVariable UUID id, FormReader form, HttpServletRequest request) {
        Optional<UUID> account = form.id("account");
        if (account.isEmpty()) {
            form.refuse(Problem.ofAll("error.form.choice"));
            return Reply.refused(screens.seats(actor, id, form.form(), ReaderLanguage.of(request)));
        }
        return gather.unseat(actor, id, account.get())
                .fold(
                        done -> Reply.to(Vote.path(id) + "/seats").saying("flash.committee.unseated"),
                        refused -> Reply.refused(
                                screens.seats(actor, id, form.form().refused(refused), ReaderLanguage.of(request))));
    }

    @PostMapping(ONE + "/close")
    Reply close(Actor.Person actor, @PathVariable UUID id, FormReader form, HttpServletRequest request) {
        return gather.close(actor, id)
                .fold(
                        done -> Reply.to(Vote.path(id)).saying("flash.committee.closed"),
                        refused -> Reply.refused(
                                screens.seats(actor, id, form.form().refused(refused), ReaderLanguage.of(request))));
    }
}
