package org.cordee.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Reply;
import org.cordee.platform.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own account: role in use, sessions, phones, passphrase, language. */
@Controller
@Allowed
class MyAccountController {

    private final MyAccountQueries queries;
    private final Sessions sessions;
    private final AccountWishes wishes;
    private final ChangePassphrase change;

    MyAccountController(MyAccountQueries queries, Sessions sessions, AccountWishes wishes, ChangePassphrase change) {
        this.queries = queries;
        this.sessions = sessions;
        this.wishes = wishes;
        this.change = change;
    }

    @GetMapping("/account")
    Reply mine(SignedIn person, HttpServletRequest request) {
        return Reply.page(page(person, request, Form.empty()));
    }

    @PostMapping("/account/role")
    Reply switchRole(SignedIn person, HttpServletRequest request, HttpServletResponse response, FormReader form) {
        UUID wanted = form.id("grant").orElseThrow(() -> new NotFound("a role"));
        if (person.capacities().stream().noneMatch(held -> held.grant().equals(wanted))) {
            throw new NotAllowed("a role of somebody else");
        }
        SessionPerson session = sessions.current().orElseThrow(() -> new NotAllowed("no session"));
        Actors.run(SessionSource.DOOR, () -> wishes.switched(person.actor().account(), wanted));
        sessions.keep(request, response, session.withGrant(wanted));
        return Reply.to("/home").saying("flash.account.role_switched");
    }

    @PostMapping("/account/sessions/revoke")
    Reply revokeSession(SignedIn person, HttpServletRequest request, FormReader form) {
        String id = form.text("session", 64);
        if (id.isEmpty()) {
            String kept = request.getSession().getId();
            sessions.revokeAll(person.actor().account(), kept);
        } else {
            sessions.revoke(person.actor().account(), id);
        }
        return Reply.to("/account").saying("flash.account.session_ended");
    }

    @PostMapping("/account/devices/revoke")
    Reply revokeDevice(SignedIn person, FormReader form) {
        UUID device = form.id("device").orElseThrow(() -> new NotFound("a phone"));
        wishes.revokeDevice(person.actor().account(), device);
        return Reply.to("/account").saying("flash.account.device_revoked");
    }

    @PostMapping("/account/passphrase")
    Reply changePassphrase(SignedIn person, HttpServletRequest request, FormReader form) {
        String current = form.secret("current");
        String wanted = form.secret("passphrase");
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(person, request, form.form()));
        }
        return change.handle(person.actor().account(), current, wanted)
                .fold(
                        account -> {
                            sessions.revokeAll(account, request.getSession().getId());
                            return Reply.to("/account").saying("flash.account.passphrase_changed");
                        },
                        problems ->
                                Reply.refused(page(person, request, form.form().refused(problems))));
    }

    private MyAccountPage page(SignedIn person, HttpServletRequest request, Form form) {
        UUID account = person.actor().account();
        MyAccountQueries.Mine mine = queries.of(account);
        return new MyAccountPage(
                person,
                mine.hasPassphrase(),
                mine.secondFactorSet(),
                sessions.of(account, request),
                mine.devices(),
                mine.passkeys(),
                mine.handovers(),
                form);
    }
}
