package org.cordee.evidence.capitalisation;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A teller's place at the table of a sheet: what they tell, what they answer, how they take it back. */
@Controller
@Allowed({Role.PEER, Role.PROFESSIONAL})
class SeatController {

    static final String HOME = "/evidence/seats";
    private static final String ONE = HOME + "/{id}";

    private final SeatScreen screen;
    private final SeatQueries seats;
    private final TellCaps tell;
    private final CapsContent content;

    SeatController(SeatScreen screen, SeatQueries seats, TellCaps tell, CapsContent content) {
        this.screen = screen;
        this.seats = seats;
        this.tell = tell;
        this.content = content;
    }

    @GetMapping(ONE)
    Reply one(Actor.Person actor, @PathVariable UUID id) {
        return Reply.page(screen.one(actor, id, null, null));
    }

    @PostMapping(ONE + "/told")
    Reply tell(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        var words = CapsForms.told(form, content.plan());
        if (!form.problems().isEmpty()) {
            return Reply.refused(screen.one(actor, id, form.form(), null));
        }
        return tell.tell(actor, id, words)
                .fold(
                        done -> Reply.to(HOME + "/" + id).saying("flash.capitalisation.told"),
                        refused ->
                                Reply.refused(screen.one(actor, id, form.form().refused(refused), null)));
    }

    @PostMapping(ONE + "/answer")
    Reply answer(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        UUID seat = seats.one(id, actor.account()).id();
        List<CapsPart> parts = seats.resting(seat);
        CapsAnswer answer = CapsForms.answer(form, parts);
        if (!form.problems().isEmpty()) {
            return Reply.refused(screen.one(actor, id, null, form.form()));
        }
        return tell.answer(actor, id, answer)
                .fold(
                        done -> Reply.to(HOME + "/" + id).saying("flash.capitalisation.answered"),
                        refused -> Reply.refused(
                                screen.one(actor, id, null, form.form().refused(refused))));
    }

    @PostMapping(ONE + "/leave")
    Reply leave(Actor.Person actor, @PathVariable UUID id) {
        tell.leave(actor, id);
        return Reply.to(HOME + "/" + id).saying("flash.capitalisation.left");
    }
}
