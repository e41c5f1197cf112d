package org.cordee.peer;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A peer says who sees what, and takes it back in one click. */
@Controller
@Allowed(Role.PEER)
class ConsentController {

    private static final String HERE = "/me/consent";
    private static final int HISTORY = 200;

    private final OwnQueries own;
    private final PlaceNameQueries places;
    private final SheetViews sheets;
    private final ChangeConsents change;

    ConsentController(OwnQueries own, PlaceNameQueries places, SheetViews sheets, ChangeConsents change) {
        this.own = own;
        this.places = places;
        this.sheets = sheets;
        this.change = change;
    }

    @GetMapping(HERE)
    Reply show(Actor.Person person, FormReader form) {
        UUID me = person.scopeOrStop();
        String words = form.text("q", 80);
        return Reply.page(new ConsentPage(
                own.consents(me),
                places.named(own.chosen(me)),
                places.search(words, near(me)),
                words,
                own.history(me, HISTORY)));
    }

    @PostMapping("/me/consent/preset")
    Reply preset(Actor.Person person, FormReader form) {
        Preset preset = form.choice("preset", Preset.class).orElseThrow(() -> new NotFound("a preset"));
        change.handle(person, preset.consents());
        return Reply.to(HERE).saying("flash.peer.consent_saved");
    }

    @PostMapping("/me/consent/fields")
    Reply fields(Actor.Person person, FormReader form) {
        Consents wanted = Consents.none();
        for (Audience audience : Audience.values()) {
            Set<ProfileField> fields = EnumSet.noneOf(ProfileField.class);
            fields.addAll(form.choices(audience.code(), ProfileField.class));
            wanted = wanted.with(audience, fields);
        }
        change.handle(person, wanted);
        return Reply.to(HERE).saying("flash.peer.consent_saved");
    }

    @PostMapping("/me/consent/withdraw")
    Reply withdraw(Actor.Person person, FormReader form) {
        form.choice("audience", Audience.class)
                .ifPresentOrElse(audience -> change.withdraw(person, audience), () -> change.withdrawAll(person));
        return Reply.to(HERE).saying("flash.peer.consent_withdrawn");
    }

    @PostMapping("/me/consent/structures")
    Reply choose(Actor.Person person, FormReader form) {
        change.choose(person, form.id("structure").orElseThrow(() -> new NotFound("a structure")));
        return Reply.to(HERE + "#structures").saying("flash.peer.consent_saved");
    }

    @PostMapping("/me/consent/structures/remove")
    Reply leave(Actor.Person person, FormReader form) {
        change.leave(person, form.id("structure").orElseThrow(() -> new NotFound("a structure")));
        return Reply.to(HERE + "#structures").saying("flash.peer.consent_withdrawn");
    }

    @GetMapping("/me/consent/as/{audience}")
    Reply preview(@PathVariable("audience") String code, Actor.Person person) {
        UUID me = person.scopeOrStop();
        Audience audience = EnumSet.allOf(Audience.class).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("an audience"));
        SheetView sheet = sheets.as(own.peer(me), own.training(me), own.consents(me), audience);
        return Reply.page(new PreviewPage(audience, sheet));
    }

    private Set<String> near(UUID me) {
        return places.departments(own.peer(me).territory()).keySet();
    }
}
