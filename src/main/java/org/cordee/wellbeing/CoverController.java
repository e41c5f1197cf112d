package org.cordee.wellbeing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who answers meanwhile, from day to day. */
@Controller
@Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.SUPERVISOR, Role.COORDINATOR})
class CoverController {

    private static final String HERE = "/cover";

    private final NameCover name;
    private final CoverStore store;
    private final OneTimeForms forms;
    private final Today today;

    CoverController(NameCover name, CoverStore store, OneTimeForms forms, Today today) {
        this.name = name;
        this.store = store;
        this.forms = forms;
        this.today = today;
    }

    @Transactional(readOnly = true)
    @GetMapping(HERE)
    Reply show(Actor.Person actor) {
        return Reply.page(page(actor, Form.empty().with("since", today.date())));
    }

    @PostMapping(HERE)
    Reply name(Actor.Person actor, FormReader form) {
        return forms.once(actor, form, () -> {
            Optional<UUID> cover = required(form, "cover", form.id("cover"));
            Optional<LocalDate> since = required(form, "since", form.date("since"));
            Optional<LocalDate> until = required(form, "until", form.date("until"));
            if (!form.problems().isEmpty()) {
                return Reply.refused(page(actor, form.form()));
            }
            Outcome<UUID> named = name.handle(actor, cover.orElseThrow(), since.orElseThrow(), until.orElseThrow());
            return named.fold(
                    done -> Reply.to(HERE).saying("flash.wellbeing.cover"), refused -> refused(actor, form, refused));
        });
    }

    @PostMapping(HERE + "/{id}/end")
    Reply end(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        return forms.once(
                actor,
                form,
                () -> name.takeBack(actor, id)
                        .fold(
                                done -> Reply.to(HERE).saying("flash.wellbeing.cover.ended"),
                                refused -> refused(actor, form, refused)));
    }

    private Reply refused(Actor.Person actor, FormReader form, Problems problems) {
        return Reply.refused(page(actor, form.form().refused(problems)));
    }

    private static <T> Optional<T> required(FormReader form, String field, Optional<T> value) {
        if (value.isEmpty()) {
            form.refuse(Problem.of(field, "error.form.required"));
        }
        return value;
    }

    private CoverPage page(Actor.Person actor, Form form) {
        return new CoverPage(
                store.named(actor.account(), today.date()),
                store.answered(),
                store.possible().stream()
                        .map(one -> Option.of(one.account().toString(), one.name()))
                        .toList(),
                form);
    }
}
