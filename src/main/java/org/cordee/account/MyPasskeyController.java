package org.cordee.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Reply;
import org.cordee.platform.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own passkeys: one more, or one less. */
@Controller
class MyPasskeyController {

    private static final String PATH = "/account/passkeys";

    private final PasskeyDialog dialog;
    private final MyAccountQueries queries;
    private final AddPasskey add;
    private final AccountWishes wishes;

    MyPasskeyController(PasskeyDialog dialog, MyAccountQueries queries, AddPasskey add, AccountWishes wishes) {
        this.dialog = dialog;
        this.queries = queries;
        this.add = add;
        this.wishes = wishes;
    }

    @Allowed(unlocked = true)
    @PostMapping(PATH + "/options")
    Reply ask(SignedIn person, HttpServletRequest request) {
        return dialog.create(request, PATH, queries.keyFor(person.actor().account()), false);
    }

    @Allowed(unlocked = true)
    @PostMapping(PATH)
    Reply add(SignedIn person, HttpServletRequest request, FormReader form) {
        return add.handle(person.actor().account(), dialog.answer(request, PATH, form))
                .fold(
                        added -> Reply.to("/account").saying("flash.account.passkey_added"),
                        problems -> Reply.refused(new PasskeyRefusedPage(problems, "/account")));
    }

    @Allowed
    @PostMapping(PATH + "/revoke")
    Reply revoke(SignedIn person, FormReader form) {
        UUID passkey = form.id("passkey").orElseThrow(() -> new NotFound("a passkey"));
        wishes.revokePasskey(person.actor().account(), passkey);
        return Reply.to("/account").saying("flash.account.passkey_revoked");
    }
}
