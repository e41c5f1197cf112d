package org.cordee.peer;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** A peer's own sheet. */
@Controller
@Allowed(Role.PEER)
class ProfileController {

    private final OwnQueries own;
    private final PlaceNameQueries places;
    private final SheetViews sheets;
    private final PeerWords words;
    private final WriteProfile write;

    ProfileController(OwnQueries own, PlaceNameQueries places, SheetViews sheets, PeerWords words, WriteProfile write) {
        this.own = own;
        this.places = places;
        this.sheets = sheets;
        this.words = words;
        this.write = write;
    }

    @GetMapping("/me/profile")
    Reply sheet(Actor.Person person) {
        UUID me = person.scopeOrStop();
        return Reply.page(new ProfilePage(sheets.own(own.peer(me), own.training(me))));
    }

    @GetMapping("/me/profile/edit")
    Reply edit(Actor.Person person) {
        Peer peer = own.peer(person.scopeOrStop());
        return Reply.page(page(peer, ProfileForm.of(peer.profile(), words), peer.version()));
    }

    @PostMapping("/me/profile/edit")
    Reply write(Actor.Person person, FormReader form) {
        Peer peer = own.peer(person.scopeOrStop());
        int version = form.integer("version", 1, Integer.MAX_VALUE).orElse(0);
        Profile profile = ProfileForm.read(
                form, words, places.departments(peer.territory()).keySet(), declaration(peer));
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(peer, form.form(), version));
        }
        return write.handle(person, profile, version)
                .fold(
                        done -> Reply.to("/me/profile").saying("flash.peer.saved"),
                        problems -> Reply.refused(page(peer, form.form().refused(problems), version)));
    }

    private EditProfilePage page(Peer peer, Form form, int version) {
        return new EditProfilePage(form, version, declaration(peer), words, places.departments(peer.territory()));
    }

    /** The sentence already made one's own stays as it was; otherwise the one in force. */
    private int declaration(Peer peer) {
        Integer declared = peer.profile().declared();
        return declared == null ? words.declarationVersion() : declared;
    }
}
