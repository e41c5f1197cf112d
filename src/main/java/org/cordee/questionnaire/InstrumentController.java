package org.cordee.questionnaire;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.files.BroughtFile;
import org.cordee.platform.files.Download;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The instruments, what is known of each, and who may use which. */
@Controller
class InstrumentController {

    private static final String HOME = "/measures/instruments";

    private final InstrumentScreen screen;
    private final PermissionQueries permissions;
    private final AttestPermission attest;
    private final WithdrawPermission withdraw;
    private final OneTimeForms forms;

    InstrumentController(
            InstrumentScreen screen,
            PermissionQueries permissions,
            AttestPermission attest,
            WithdrawPermission withdraw,
            OneTimeForms forms) {
        this.screen = screen;
        this.permissions = permissions;
        this.attest = attest;
        this.withdraw = withdraw;
        this.forms = forms;
    }

    @Bean
    static MenuEntry instrumentsMenu() {
        return new MenuEntry(65, HOME, "questionnaire.menu", "clipboard-data", Set.of(Role.DIRECTOR, Role.COORDINATOR))
                .in(MenuGroup.FIGURES);
    }

    @GetMapping(HOME)
    @Allowed({Role.DIRECTOR, Role.COORDINATOR, Role.PROFESSIONAL})
    Reply list(FormReader form) {
        return Reply.page(screen.list(form.choice("group", Respondent.class).orElse(null)));
    }

    @GetMapping(HOME + "/{id}")
    @Allowed({Role.DIRECTOR, Role.COORDINATOR, Role.PROFESSIONAL})
    Reply one(Actor.Person actor, @PathVariable String id) {
        return Reply.page(screen.one(actor, id, Form.empty()));
    }

    @PostMapping(HOME + "/{id}/permission")
    @Allowed({Role.DIRECTOR, Role.COORDINATOR})
    Reply attest(
            Actor.Person actor,
            @PathVariable String id,
            FormReader form,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
        Optional<NewPermission> command = AttestForm.read(screen.instrument(id), form, file);
        if (command.isEmpty()) {
            return Reply.refused(screen.one(actor, id, form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> attest.handle(actor, command.get())
                        .fold(
                                done -> Reply.to(HOME + "/" + id).saying("flash.questionnaire.attested"),
                                refused -> Reply.refused(
                                        screen.one(actor, id, form.form().refused(refused)))));
    }

    @GetMapping("/measures/permissions/{id}/file")
    @Allowed({Role.DIRECTOR, Role.COORDINATOR})
    Reply file(@PathVariable UUID id) {
        BroughtFile file = permissions.file(id).orElseThrow(() -> new NotFound("file of permission " + id));
        return Reply.file(
                new Download("autorisation." + file.ending(), file.mediaType(), out -> out.write(file.content())));
    }

    @PostMapping("/measures/permissions/{id}/withdraw")
    @Allowed({Role.DIRECTOR, Role.COORDINATOR})
    Reply withdraw(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        return forms.once(
                actor,
                form,
                () -> Reply.to(HOME + "/" + withdraw.handle(actor, id)).saying("flash.questionnaire.withdrawn"));
    }
}
