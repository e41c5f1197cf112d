package org.cordee.signal;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What one is told, and what one answers. */
@Controller
@Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
class SignalController {

    private static final String HOME = "/signals";
    private static final String OWN = "/signals/own/{placement}/{kind}";

    private final Signals signals;
    private final OwnSignals own;
    private final OwnSignalQueries queries;
    private final DigestStore digests;
    private final MarkSignal mark;
    private final ShareSignal share;
    private final ChooseDigest choose;
    private final OneTimeForms forms;
    private final Today today;

    SignalController(
            Signals signals,
            OwnSignals own,
            OwnSignalQueries queries,
            DigestStore digests,
            MarkSignal mark,
            ShareSignal share,
            ChooseDigest choose,
            OneTimeForms forms,
            Today today) {
        this.signals = signals;
        this.own = own;
        this.queries = queries;
        this.digests = digests;
        this.mark = mark;
        this.share = share;
        this.choose = choose;
        this.forms = forms;
        this.today = today;
    }

    @Transactional(readOnly = true)
    @GetMapping(HOME)
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    Reply show(Actor.Person actor) {
        return Reply.page(page(actor, Form.empty()));
    }

    @PostMapping("/signals/{id}/done")
    Reply done(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        return once(actor, form, "flash.signal.done", () -> mark.handle(actor, id, Said.DONE));
    }

    @PostMapping("/signals/{id}/later")
    Reply later(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        return once(actor, form, "flash.signal.later", () -> mark.handle(actor, id, Said.LATER));
    }

    @PostMapping("/signals/mail")
    Reply mail(Actor.Person actor, FormReader form) {
        boolean off = form.ticked("off");
        return once(actor, form, "flash.signal.mail", () -> choose.handle(actor, off));
    }

    @PostMapping(OWN + "/done")
    @Allowed(Role.PEER)
    Reply ownDone(Actor.Person actor, @PathVariable UUID placement, @PathVariable String kind, FormReader form) {
        return once(actor, form, "flash.signal.done", () -> share.mark(actor, placement, kind, Said.DONE));
    }

    @PostMapping(OWN + "/later")
    @Allowed(Role.PEER)
    Reply ownLater(Actor.Person actor, @PathVariable UUID placement, @PathVariable String kind, FormReader form) {
        return once(actor, form, "flash.signal.later", () -> share.mark(actor, placement, kind, Said.LATER));
    }

    @PostMapping(OWN + "/share")
    @Allowed(Role.PEER)
    Reply share(Actor.Person actor, @PathVariable UUID placement, @PathVariable String kind, FormReader form) {
        return once(actor, form, "flash.signal.shared", () -> share.handle(actor, placement, kind));
    }

    @PostMapping(OWN + "/take-back")
    @Allowed(Role.PEER)
    Reply takeBack(Actor.Person actor, @PathVariable UUID placement, @PathVariable String kind, FormReader form) {
        return once(actor, form, "flash.signal.taken_back", () -> share.takeBack(actor, placement, kind));
    }

    private Reply once(Actor.Person actor, FormReader form, String said, Supplier<Outcome<UUID>> act) {
        return forms.once(
                actor,
                form,
                () -> act.get()
                        .fold(
                                done -> Reply.to(HOME).saying(said),
                                refused -> Reply.refused(page(actor, form.form().refused(refused)))));
    }

    private SignalPage page(Actor.Person actor, Form form) {
        return actor.role() == Role.PEER
                ? own.page(actor, queries.shared(today.date()), form)
                : new SignalPage(
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        signals.told(actor),
                        digests.isOff(actor.account()),
                        form);
    }
}
