package org.cordee.wellbeing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Beside;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.cordee.reference.ReferencePacks;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** « Comment ça va ? », for the peer alone. */
@Controller
@Allowed(Role.PEER)
class CheckInController {

    private static final String HERE = "/check-in";

    private final KeepCheckIn keep;
    private final CheckInStore store;
    private final CloseOneQueries closeOnes;
    private final List<Beside> beside;
    private final List<EmergencyNumber> numbers;
    private final CheckInContent content;
    private final OneTimeForms forms;

    CheckInController(
            KeepCheckIn keep,
            CheckInStore store,
            CloseOneQueries closeOnes,
            List<Beside> beside,
            ReferencePacks packs,
            OneTimeForms forms) {
        this.keep = keep;
        this.store = store;
        this.closeOnes = closeOnes;
        this.beside = beside;
        this.numbers = EmergencyNumber.of(packs);
        this.content = packs.latest("check-in").as(CheckInContent.class);
        this.forms = forms;
    }

    @Transactional(readOnly = true)
    @GetMapping(HERE)
    Reply show(Actor.Person peer) {
        return Reply.page(page(peer, Form.empty()));
    }

    @PostMapping(HERE)
    Reply keep(Actor.Person peer, FormReader form) {
        return once(peer, form, "flash.wellbeing.check_in", () -> keep.handle(peer, answers(form)));
    }

    @PostMapping(HERE + "/{id}/erase")
    Reply erase(Actor.Person peer, @PathVariable UUID id, FormReader form) {
        return once(peer, form, "flash.wellbeing.check_in.erased", () -> keep.erase(peer, id));
    }

    @PostMapping(HERE + "/erase")
    Reply eraseAll(Actor.Person peer, FormReader form) {
        return once(peer, form, "flash.wellbeing.check_in.erased", () -> keep.eraseAll(peer));
    }

    private Reply once(Actor.Person peer, FormReader form, String said, Supplier<Outcome<UUID>> act) {
        return forms.once(
                peer,
                form,
                () -> act.get()
                        .fold(
                                done -> Reply.to(HERE).saying(said),
                                refused -> Reply.refused(page(peer, form.form().refused(refused)))));
    }

    private Map<String, String> answers(FormReader form) {
        Map<String, String> answers = new HashMap<>();
        content.items()
                .forEach(item -> item.level(form.text(item.code(), 40))
                        .ifPresent(level -> answers.put(item.code(), level.code())));
        return answers;
    }

    private CheckInPage page(Actor.Person peer, Form form) {
        CheckInPage.Contacts contacts = new CheckInPage.Contacts(
                numbers,
                closeOnes.ofActor(),
                beside.stream().flatMap(one -> one.of(peer).stream()).toList());
        return new CheckInPage(content, store.of(peer.account()), contacts, form);
    }
}
