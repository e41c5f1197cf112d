package org.cordee.structure.call;

import java.util.Optional;
import java.util.Set;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.MenuEntry;
import org.cordee.platform.web.MenuGroup;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The list of structures that accept a call, and the director's own offer. */
@Controller
@Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
class CallController {

    private static final String HOME = "/structures/calls";

    private final CallQueries queries;
    private final OfferCall offer;
    private final OneTimeForms forms;

    CallController(CallQueries queries, OfferCall offer, OneTimeForms forms) {
        this.queries = queries;
        this.offer = offer;
        this.forms = forms;
    }

    @Bean
    static MenuEntry callMenu() {
        return new MenuEntry(
                        72, HOME, "call.menu", "telephone", Set.of(Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR))
                .in(MenuGroup.PLACES);
    }

    @GetMapping(HOME)
    Reply list(Actor.Person actor) {
        return Reply.page(page(actor, null));
    }

    @PostMapping(HOME)
    @Allowed(Role.DIRECTOR)
    Reply offer(Actor.Person actor, FormReader form) {
        String who = form.required("who", 80);
        String hours = form.required("hours", 120);
        String phone = form.required("phone", 40);
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(actor, form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> offer.handle(actor, who, hours, phone)
                        .fold(
                                done -> Reply.to(HOME).saying("flash.call.offered"),
                                refused -> Reply.refused(page(actor, form.form().refused(refused)))));
    }

    @PostMapping(HOME + "/withdraw")
    @Allowed(Role.DIRECTOR)
    Reply withdraw(Actor.Person actor, FormReader form) {
        return forms.once(actor, form, () -> {
            offer.withdraw(actor);
            return Reply.to(HOME).saying("flash.call.withdrawn");
        });
    }

    private CallPage page(Actor.Person actor, @Nullable Form typed) {
        boolean director = actor.role() == Role.DIRECTOR;
        Optional<CallOffer> own = director ? queries.of(actor.scopeOrStop()) : Optional.empty();
        Form kept = own.map(CallController::filled).orElse(Form.empty());
        return new CallPage(queries.standing(), director, own.orElse(null), typed == null ? kept : typed);
    }

    private static Form filled(CallOffer own) {
        return Form.empty()
                .with("who", own.reach().who())
                .with("hours", own.reach().hours())
                .with("phone", own.shownPhone());
    }
}
