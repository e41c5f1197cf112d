package org.cordee.supervision;

import java.util.Optional;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The keys a person's device made: made, put under another phrase, forgotten. */
@Controller
@Allowed({Role.PEER, Role.SUPERVISOR})
class KeyPairController {

    private static final String HOME = "/sealed";
    private static final int MOST = 400;

    private final KeyPairQueries queries;
    private final MakeKeys make;
    private final OneTimeForms forms;
    private final Today today;

    KeyPairController(KeyPairQueries queries, MakeKeys make, OneTimeForms forms, Today today) {
        this.queries = queries;
        this.make = make;
        this.forms = forms;
        this.today = today;
    }

    @GetMapping(HOME)
    Reply show(Actor.Person actor) {
        return Reply.page(page(actor, Form.empty()));
    }

    @PostMapping(HOME)
    Reply make(Actor.Person actor, FormReader form) {
        return keep(actor, form, "seal.made", false);
    }

    @PostMapping(HOME + "/phrase")
    Reply wrap(Actor.Person actor, FormReader form) {
        return keep(actor, form, "seal.wrapped", true);
    }

    @PostMapping(HOME + "/forget")
    Reply forget(Actor.Person actor, FormReader form) {
        return forms.once(actor, form, () -> {
            make.forget(actor);
            return Reply.to(HOME).saying("flash.seal.forgotten");
        });
    }

    private Reply keep(Actor.Person actor, FormReader form, String said, boolean again) {
        Optional<KeyPair> keys = keys(form);
        if (keys.isEmpty()) {
            return Reply.refused(page(actor, form.form()));
        }
        Supplier<Outcome<KeyPair>> act = () -> again ? make.wrap(actor, keys.get()) : make.handle(actor, keys.get());
        return forms.once(
                actor,
                form,
                () -> act.get()
                        .fold(
                                done -> Reply.to(HOME).saying("flash." + said),
                                problems -> Reply.refused(
                                        () -> page(actor, Form.empty().refused(problems)))));
    }

    private Optional<KeyPair> keys(FormReader form) {
        Optional<byte[]> open = SealedBytes.of(form, "open", 65, 65);
        Optional<byte[]> phrase = SealedBytes.of(form, "byPhrase", 60, MOST);
        Optional<byte[]> words = SealedBytes.of(form, "byWords", 60, MOST);
        int rounds = form.integer("rounds", 600_000, 10_000_000).orElse(600_000);
        int version = form.integer("version", 0, Integer.MAX_VALUE).orElse(0);
        return form.problems().isEmpty()
                ? Optional.of(new KeyPair(
                        open.orElseThrow(), phrase.orElseThrow(), words.orElseThrow(), rounds, today.date(), version))
                : Optional.empty();
    }

    private KeyPage page(Actor.Person actor, Form form) {
        return new KeyPage(queries.own(actor.account()).orElse(null), form);
    }
}
