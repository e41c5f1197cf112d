package org.cordee.evidence.capitalisation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.ReaderLanguage;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where sheets begin: those one works on, a new one, and a place at a table by its code. */
@Controller
class WorkshopController {

    static final String HOME = "/evidence/workshop";

    private final WorkshopScreen screen;
    private final OpenCaps open;
    private final InviteCaps invite;
    private final CapsQueries sheets;
    private final CapsContent content;
    private final OneTimeForms forms;

    WorkshopController(
            WorkshopScreen screen,
            OpenCaps open,
            InviteCaps invite,
            CapsQueries sheets,
            CapsContent content,
            OneTimeForms forms) {
        this.screen = screen;
        this.open = open;
        this.invite = invite;
        this.sheets = sheets;
        this.content = content;
        this.forms = forms;
    }

    @GetMapping(HOME)
    @Allowed({Role.COORDINATOR, Role.PROFESSIONAL, Role.DIRECTOR, Role.TRAINER, Role.ASSOCIATION, Role.PEER})
    Reply list(Actor.Person actor) {
        return Reply.page(screen.workshop(actor, Form.empty()));
    }

    @PostMapping(HOME + "/join")
    @Allowed({Role.COORDINATOR, Role.PROFESSIONAL, Role.DIRECTOR, Role.TRAINER, Role.ASSOCIATION, Role.PEER})
    Reply join(Actor.Person actor, FormReader form) {
        String code = form.required("code", 40);
        String signature = form.required("signature", 80);
        if (!form.problems().isEmpty()) {
            return Reply.refused(screen.workshop(actor, form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> invite.join(code, signature, form.ticked("agreed"))
                        .<Reply>fold(
                                joined -> Reply.to(
                                                joined.outcome().equals("teller")
                                                        ? SeatController.HOME + "/" + joined.id()
                                                        : HOME + "/" + joined.id())
                                        .saying("flash.capitalisation.joined"),
                                refused -> Reply.refused(
                                        screen.workshop(actor, form.form().refused(refused)))));
    }

    @GetMapping(HOME + "/new")
    @Allowed({Role.COORDINATOR, Role.PROFESSIONAL, Role.DIRECTOR, Role.TRAINER, Role.ASSOCIATION})
    Reply blank(Actor.Person actor, HttpServletRequest request) {
        Form form = Form.empty().with("licence", "quote").with("audience", "public");
        return Reply.page(screen.blank(actor, form, ReaderLanguage.of(request)));
    }

    @PostMapping(HOME + "/new")
    @Allowed({Role.COORDINATOR, Role.PROFESSIONAL, Role.DIRECTOR, Role.TRAINER, Role.ASSOCIATION})
    Reply open(Actor.Person actor, FormReader form, HttpServletRequest request) {
        Optional<UUID> structure = form.id("structure");
        if (structure.isEmpty() && form.problems().forField("structure").isEmpty()) {
            form.refuse(Problem.of("structure", "error.form.required"));
        }
        String by = form.required("accompanied_by", 80);
        Optional<CapsFrame> frame = CapsForms.frame(form, topics());
        if (frame.isEmpty() || structure.isEmpty()) {
            return Reply.refused(screen.blank(actor, form.form(), ReaderLanguage.of(request)));
        }
        return forms.once(
                actor,
                form,
                () -> open.handle(actor, structure.get(), by, frame.get())
                        .<Reply>fold(
                                id -> Reply.to(HOME + "/" + id).saying("flash.capitalisation.opened"),
                                refused -> Reply.refused(screen.blank(
                                        actor, form.form().refused(refused), ReaderLanguage.of(request)))));
    }

    @GetMapping(HOME + "/{id}/frame")
    @Allowed({Role.COORDINATOR, Role.PROFESSIONAL, Role.DIRECTOR, Role.TRAINER, Role.ASSOCIATION})
    Reply frame(Actor.Person actor, @PathVariable UUID id, HttpServletRequest request) {
        CapsSheet sheet = sheets.one(id);
        CapsPolicy.accompanies(actor, sheet);
        return Reply.page(screen.frame(sheet, CapsForms.filled(sheet.frame()), ReaderLanguage.of(request)));
    }

    @PostMapping(HOME + "/{id}/frame")
    @Allowed({Role.COORDINATOR, Role.PROFESSIONAL, Role.DIRECTOR, Role.TRAINER, Role.ASSOCIATION})
    Reply change(Actor.Person actor, @PathVariable UUID id, FormReader form, HttpServletRequest request) {
        CapsSheet sheet = sheets.one(id);
        Optional<CapsFrame> frame = CapsForms.frame(form, topics());
        if (frame.isEmpty()) {
            return Reply.refused(screen.frame(sheet, form.form(), ReaderLanguage.of(request)));
        }
        return open.change(actor, id, frame.get())
                .fold(
                        done -> Reply.to(HOME + "/" + id).saying("flash.capitalisation.saved"),
                        refused -> Reply.refused(
                                screen.frame(sheet, form.form().refused(refused), ReaderLanguage.of(request))));
    }

    private List<String> topics() {
        return content.topics().stream().map(CapsContent.Topic::code).toList();
    }
}
