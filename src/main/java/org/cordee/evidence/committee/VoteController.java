package org.cordee.evidence.committee;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.ReaderLanguage;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A member of a mixed committee gives a view, changes it while the vote is open, takes words back whenever. */
@Controller
@Allowed({
    Role.PEER,
    Role.PROFESSIONAL,
    Role.DIRECTOR,
    Role.COORDINATOR,
    Role.FUNDER,
    Role.TRAINER,
    Role.ASSOCIATION,
    Role.SUPERVISOR
})
class VoteController {

    static final String HOME = "/evidence/votes";
    private static final String ONE = HOME + "/{id}";

    private final CastBallot cast;
    private final VoteScreens screens;

    VoteController(CastBallot cast, VoteScreens screens) {
        this.cast = cast;
        this.screens = screens;
    }

    @GetMapping(HOME)
    Reply list(Actor.Person actor) {
        return Reply.page(screens.list(actor));
    }

    @GetMapping(ONE)
    Reply one(Actor.Person actor, @PathVariable UUID id, HttpServletRequest request) {
        return Reply.page(screens.one(actor, id, null, ReaderLanguage.of(request)));
    }

    @PostMapping(ONE)
    Reply vote(Actor.Person actor, @PathVariable UUID id, FormReader form, HttpServletRequest request) {
        Optional<BallotDraft> draft = VoteForms.ballot(form);
        if (draft.isEmpty()) {
            return Reply.refused(screens.one(actor, id, form.form(), ReaderLanguage.of(request)));
        }
        return cast.handle(actor, id, draft.get())
                .fold(
                        done -> Reply.to(Vote.path(id)).saying("flash.committee.voted"),
                        refused -> Reply.refused(
                                screens.one(actor, id, form.form().refused(refused), ReaderLanguage.of(request))));
    }

    @PostMapping(ONE + "/withdraw")
    Reply withdraw(Actor.Person actor, @PathVariable UUID id) {
        cast.withdraw(actor, id);
        return Reply.to(Vote.path(id)).saying("flash.committee.withdrawn");
    }
}
