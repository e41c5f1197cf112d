package org.cordee.agreement;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.cordee.platform.web.VisitorLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Signing without an account: by a personal link, by a code typed on the spot, on a device handed over. Opening any of them
 * uses up nothing.
 */
@Controller
class SignController {

    private final SigningScreens screens;
    private final SigningQueries queries;
    private final SigningKeys keys;
    private final SignDocument sign;
    private final SigningBrowser browser;
    private final SignedFiles files;
    private final VisitorLimits limits;

    SignController(
            SigningScreens screens,
            SigningQueries queries,
            SigningKeys keys,
            SignDocument sign,
            SigningBrowser browser,
            SignedFiles files,
            VisitorLimits limits) {
        this.screens = screens;
        this.queries = queries;
        this.keys = keys;
        this.sign = sign;
        this.browser = browser;
        this.files = files;
        this.limits = limits;
    }

    @GetMapping("/sign")
    @Open
    Reply door() {
        return Reply.page(new SignCodePage(Form.empty()));
    }

    @PostMapping("/sign")
    @Open
    Reply typed(FormReader form) {
        String code = form.required("code", 20).replaceAll("[\\s.-]", "");
        if (!form.problems().isEmpty()) {
            return Reply.refused(new SignCodePage(form.form()));
        }
        if (!limits.admitsNameless("sign")) {
            return Reply.refused(
                    new SignCodePage(form.form().refused(Problems.of(Problem.ofAll("error.form.too_often")))));
        }
        return screens.behind(keys.pass(code), Form.empty())
                .<Reply>map(Reply::page)
                .orElseGet(() -> Reply.refused(
                        new SignCodePage(form.form().refused(Problems.of(Problem.of("code", "error.signing.code"))))));
    }

    @GetMapping("/sign/{token:[A-Za-z0-9_-]{32}}")
    @Open
    Reply open(@PathVariable("token") String token) {
        return screens.behind(token, Form.empty()).<Reply>map(Reply::page).orElseGet(SignController::opensNothing);
    }

    @PostMapping("/sign/yes")
    @Open
    Reply yes(FormReader form, HttpServletRequest request, HttpServletResponse response) {
        var said = new SignDocument.Said(form.text("shown", 64), browser.sessions(request, response));
        UUID signedIn = Actors.person().map(Actor.Person::account).orElse(null);
        return answered(form, found -> byPass(found, said, signedIn), signed -> {
            signed.all().ifPresent(files::soon);
            if (signed.means() == Signatory.Means.IN_PERSON) {
                browser.forget(request, response);
            }
            return signed.all().isPresent() ? "complete" : "signed";
        });
    }

    @PostMapping("/sign/no")
    @Open
    Reply no(FormReader form) {
        String reason = form.text("reason", 400);
        return answered(form, found -> sign.refuse(found, reason), done -> "refused");
    }

    private Outcome<Signed> byPass(SigningQueries.Found found, SignDocument.Said said, @Nullable UUID signedIn) {
        return sign.byPass(found, said, signedIn)
                .fold(all -> Outcome.done(new Signed(found.means(), all)), Outcome::refused);
    }

    /** By which means it was signed, and the document once everybody has: a device handed over is a session that ends. */
    private record Signed(Signatory.Means means, Optional<UUID> all) {}

    private static Reply opensNothing() {
        return new Reply.Shown(new SignCodePage(Form.empty(), true), 404);
    }

    private <T> Reply answered(
            FormReader form, Function<SigningQueries.Found, Outcome<T>> act, Function<T, String> said) {
        String pass = form.text("pass", 40);
        Optional<SigningQueries.Found> found =
                SigningKeys.isLong(pass) ? queries.behind(keys.mark(pass)) : Optional.empty();
        if (found.isEmpty()) {
            return Reply.refused(
                    new SignCodePage(Form.empty().refused(Problems.of(Problem.of("code", "error.signing.code")))));
        }
        Outcome<T> outcome = Actors.as(new Actor.Signatory(found.get().signatory()), () -> act.apply(found.get()));
        String link = found.get().means() == Signatory.Means.LINK ? pass : null;
        return outcome.fold(
                done -> Reply.page(new SignDonePage(said.apply(done), link)),
                problems -> Reply.refused(screens.behind(pass, Form.empty().refused(problems))
                        .orElseThrow(() -> new NotFound("a link to sign"))));
    }
}
