package org.cordee.peer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.cordee.account.Invitations;
import org.cordee.account.LinkPage;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Links;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.cordee.platform.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The coordinator welcomes peers: opens a record, shows the QR code of its access, answers requests to join. */
@Controller
@Allowed(Role.COORDINATOR)
class WelcomeController {

    private final WelcomePeer welcome;
    private final WelcomeQueries queries;
    private final PeerQueries peers;
    private final Invitations invitations;
    private final OneTimeForms forms;
    private final Links links;

    WelcomeController(
            WelcomePeer welcome,
            WelcomeQueries queries,
            PeerQueries peers,
            Invitations invitations,
            OneTimeForms forms,
            Links links) {
        this.welcome = welcome;
        this.queries = queries;
        this.peers = peers;
        this.invitations = invitations;
        this.forms = forms;
        this.links = links;
    }

    @GetMapping("/peers/welcome")
    Reply form() {
        return Reply.page(page(Form.empty()));
    }

    @PostMapping("/peers/welcome")
    Reply open(SignedIn person, FormReader form) {
        String name = form.required("name", 60);
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(form.form()));
        }
        return forms.once(
                person.actor(),
                form,
                () -> welcome.handle(person.actor(), name)
                        .fold(
                                WelcomeController::opened,
                                problems -> Reply.refused(page(form.form().refused(problems)))));
    }

    @PostMapping("/peers/requests/{request}/accept")
    Reply accept(@PathVariable("request") UUID request, SignedIn person, FormReader form) {
        return forms.once(
                person.actor(),
                form,
                () -> welcome.accept(person.actor(), request)
                        .fold(
                                WelcomeController::opened,
                                problems -> Reply.refused(page(form.form().refused(problems)))));
    }

    @PostMapping("/peers/requests/{request}/decline")
    Reply decline(@PathVariable("request") UUID request, SignedIn person) {
        welcome.decline(person.actor(), request);
        return Reply.to("/peers/welcome").saying("flash.peer.declined");
    }

    @PostMapping("/peers/{peer}/access")
    Reply access(@PathVariable("peer") UUID peer, SignedIn person, HttpServletRequest request) {
        ShownPeer shown = peers.find(peer, null).orElseThrow(() -> new NotFound("a peer shown"));
        if (peers.hasAccount(peer)) {
            throw new NotAllowed("a second account for a peer");
        }
        String name = shown.profile().workingName();
        Invitations.Made made = invitations.invite(
                person.actor(),
                new Invitations.Wanted(
                        Role.PEER, peer, shown.territory(), queries.territory(shown.territory()), name, null));
        return Reply.page(new LinkPage("invitation", name, links.absolute(made.path(), request), "/peers/" + peer));
    }

    private WelcomePage page(Form form) {
        return new WelcomePage(queries.waiting(), form);
    }

    private static Reply.Moved opened(UUID peer) {
        return Reply.to("/peers/" + peer).saying("flash.peer.welcomed");
    }
}
