package org.cordee.placement.exchange;

import java.util.List;
import org.cordee.peer.Peers;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The exchange as each role comes to it. */
@Controller
class ExchangeController {

    private final NeedQueries needs;
    private final PlaceRequestQueries requests;
    private final ThreadQueries threads;
    private final Peers peers;
    private final ExchangeWords words;

    ExchangeController(
            NeedQueries needs, PlaceRequestQueries requests, ThreadQueries threads, Peers peers, ExchangeWords words) {
        this.needs = needs;
        this.requests = requests;
        this.threads = threads;
        this.peers = peers;
        this.words = words;
    }

    @GetMapping("/exchange")
    @Allowed({Role.PEER, Role.TRAINER, Role.COORDINATOR, Role.DIRECTOR, Role.PROFESSIONAL})
    Reply exchange(Actor.Person actor) {
        boolean structure = actor.role() == Role.DIRECTOR || actor.role() == Role.PROFESSIONAL;
        List<Request> asked = structure ? List.of() : requests.readable();
        return Reply.page(new ExchangePage(
                new ExchangePage.Reader(actor.role(), actor.scopeOrStop()),
                structure ? needs.of(actor.scopeOrStop()) : actor.role() == Role.PEER ? List.of() : needs.open(),
                asked,
                peers.workingNames(asked.stream()
                        .map(Request::peer)
                        .filter(peer -> peer != null)
                        .toList()),
                actor.role() == Role.COORDINATOR ? List.of() : threads.mine(),
                words));
    }
}
