package org.cordee.report;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.MenuEntry;
import org.cordee.platform.web.MenuGroup;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.ReaderLanguage;
import org.cordee.platform.web.Reply;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Preparing a page for a funder, showing it to the peers concerned, then handing it over. */
@Controller
class TransmissionController {

    private static final String LIST = "/reports/transmissions";
    private static final String ONE = LIST + "/{id}";

    private final TransmissionScreens screens;
    private final PrepareTransmission prepare;
    private final SendTransmission send;
    private final SeeTransmission see;
    private final WithdrawTransmission withdraw;
    private final OneTimeForms forms;

    TransmissionController(
            TransmissionScreens screens,
            PrepareTransmission prepare,
            SendTransmission send,
            SeeTransmission see,
            WithdrawTransmission withdraw,
            OneTimeForms forms) {
        this.screens = screens;
        this.prepare = prepare;
        this.send = send;
        this.see = see;
        this.withdraw = withdraw;
        this.forms = forms;
    }

    @Bean
    static MenuEntry transmissionMenu() {
        return new MenuEntry(75, LIST, "report.transmissions.menu", "send", Set.of(Role.DIRECTOR, Role.PEER))
                .in(MenuGroup.OUTSIDE);
    }

    @GetMapping(LIST)
    @Allowed({Role.DIRECTOR, Role.PEER})
    Reply list(Actor.Person actor) {
        return Reply.page(screens.list(actor, Form.empty()));
    }

    @PostMapping(LIST)
    @Allowed(Role.DIRECTOR)
    Reply prepare(Actor.Person actor, FormReader form) {
        Optional<UUID> funder = form.id("funder");
        Optional<Integer> year = form.integer("year", 2000, 2100);
        if (funder.isEmpty() || year.isEmpty()) {
            form.refuse(Problem.of("funder", "error.form.required"));
            return Reply.refused(screens.list(actor, form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> prepare.handle(actor, funder.get(), year.get())
                        .fold(
                                id -> Reply.to(LIST + "/" + id).saying("flash.report.prepared"),
                                refused -> Reply.refused(
                                        screens.list(actor, form.form().refused(refused)))));
    }

    @GetMapping(ONE)
    @Allowed({Role.DIRECTOR, Role.PEER})
    Reply show(Actor.Person actor, @PathVariable UUID id) {
        return Reply.page(screens.one(actor, id, Form.empty()));
    }

    @GetMapping(ONE + ".pdf")
    @Allowed({Role.DIRECTOR, Role.PEER})
    Reply pdf(@PathVariable UUID id) {
        return Reply.pdf("page", screens.printed(id));
    }

    @PostMapping(ONE + "/seen")
    @Allowed(Role.PEER)
    Reply seen(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        return forms.once(actor, form, () -> {
            see.handle(actor, id);
            return Reply.to(LIST).saying("flash.report.seen");
        });
    }

    @PostMapping(ONE + "/send")
    @Allowed(Role.DIRECTOR)
    Reply send(Actor.Person actor, @PathVariable UUID id, FormReader form, HttpServletRequest request) {
        String recipient = form.required("recipient", 254);
        if (!form.problems().isEmpty()) {
            return Reply.refused(screens.one(actor, id, form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> send.handle(actor, id, recipient, ReaderLanguage.of(request))
                        .fold(
                                done -> Reply.to(LIST + "/" + id).saying("flash.report.sent"),
                                refused -> Reply.refused(
                                        screens.one(actor, id, form.form().refused(refused)))));
    }

    @PostMapping(ONE + "/code")
    @Allowed(Role.DIRECTOR)
    Reply code(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        return forms.once(actor, form, () -> {
            var unused = send.readOutCode(actor, id);
            return Reply.to(LIST + "/" + id);
        });
    }

    @PostMapping(ONE + "/withdraw")
    @Allowed(Role.DIRECTOR)
    Reply withdraw(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        return forms.once(actor, form, () -> {
            withdraw.handle(actor, id);
            return Reply.to(LIST).saying("flash.report.withdrawn");
        });
    }
}
