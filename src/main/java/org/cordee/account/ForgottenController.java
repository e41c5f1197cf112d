package org.cordee.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.cordee.platform.NotFound;
import org.cordee.platform.i18n.Messages;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Links;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Receives those who forgot their passphrase; the answer never tells whether an address has an access. */
@Controller
class ForgottenController {

    private final ResetRequests requests;
    private final AccountLetters letters;
    private final Links links;

    ForgottenController(ResetRequests requests, AccountLetters letters, Links links) {
        this.requests = requests;
        this.letters = letters;
        this.links = links;
    }

    @Open
    @GetMapping("/sign-in/forgotten")
    Reply open() {
        return Reply.page(page(
                letters.canSend() ? ForgottenPage.Moment.ASKING : ForgottenPage.Moment.FACE_TO_FACE, Form.empty()));
    }

    @Open
    @PostMapping("/sign-in/forgotten")
    Reply ask(HttpServletRequest request, FormReader form) {
        if (!letters.canSend()) {
            throw new NotFound("a mail server");
        }
        String email = form.required("email", 200);
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(ForgottenPage.Moment.ASKING, form.form()));
        }
        String origin = links.absolute("", request);
        requests.add(new AskReset.Command(email, language(form), path -> origin + path));
        return Reply.to("/sign-in/forgotten/sent");
    }

    @Open
    @GetMapping("/sign-in/forgotten/sent")
    Reply sent() {
        return Reply.page(page(ForgottenPage.Moment.SENT, Form.empty()));
    }

    /** The language of the page a form was sent from. */
    static Locale language(FormReader form) {
        Locale language = Locale.forLanguageTag(form.text("language", 5));
        return Messages.LANGUAGES.contains(language) ? language : Locale.FRENCH;
    }

    private static ForgottenPage page(ForgottenPage.Moment moment, Form form) {
        return new ForgottenPage(moment, form);
    }
}
