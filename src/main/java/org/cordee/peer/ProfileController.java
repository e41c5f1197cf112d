package org.cordee.peer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A peer's own sheet and trainings. */
@Controller
@Allowed(Role.PEER)
class ProfileController {

    private final OwnQueries own;
    private final PlaceNameQueries places;
    private final SheetViews sheets;
    private final PeerWords words;
    private final WriteProfile write;
    private final OneTimeForms forms;
    private final Ids ids;
    private final Today today;

    ProfileController(
            OwnQueries own,
            PlaceNameQueries places,
            SheetViews sheets,
            PeerWords words,
            WriteProfile write,
            OneTimeForms forms,
            Ids ids,
            Today today) {
        this.own = own;
        this.places = places;
        this.sheets = sheets;
        this.words = words;
        this.write = write;
        this.forms = forms;
        this.ids = ids;
        this.today = today;
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

    @GetMapping("/me/training")
    Reply training(Actor.Person person) {
        return Reply.page(trainings(person, Form.empty()));
    }

    @PostMapping("/me/training")
    Reply add(Actor.Person person, FormReader form) {
        String label = form.required("label", 120);
        String issuer = form.text("issuer", 120);
        Optional<LocalDate> obtained = form.date("obtained_on");
        Optional<LocalDate> expires = form.date("expires_on");
        if (obtained.isPresent() && expires.isPresent() && expires.get().isBefore(obtained.get())) {
            form.refuse(Problem.of("expires_on", "error.peer.expires_before"));
        }
        if (!form.problems().isEmpty()) {
            return Reply.refused(trainings(person, form.form()));
        }
        Training training =
                new Training(ids.next(), label, orNull(issuer), obtained.orElse(null), expires.orElse(null));
        return forms.once(person, form, () -> {
            write.add(person, training);
            return Reply.to("/me/training").saying("flash.peer.saved");
        });
    }

    @PostMapping("/me/training/{training}/remove")
    Reply remove(@PathVariable("training") UUID training, Actor.Person person) {
        write.remove(person, training);
        return Reply.to("/me/training").saying("flash.peer.removed");
    }

    private TrainingPage trainings(Actor.Person person, Form form) {
        return new TrainingPage(own.training(person.scopeOrStop()), form, today.date());
    }

    private EditProfilePage page(Peer peer, Form form, int version) {
        return new EditProfilePage(form, version, declaration(peer), words, places.departments(peer.territory()));
    }

    /** The sentence already made one's own stays as it was; otherwise the one in force. */
    private int declaration(Peer peer) {
        Integer declared = peer.profile().declared();
        return declared == null ? words.declarationVersion() : declared;
    }

    private static @Nullable String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }
}
