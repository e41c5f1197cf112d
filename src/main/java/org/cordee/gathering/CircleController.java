package org.cordee.gathering;

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
import org.cordee.platform.web.Reply;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The groups of the region: the list, one of them, taking part; and opening one, for the coordination. */
@Controller
@Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.TRAINER, Role.ASSOCIATION, Role.SUPERVISOR, Role.COORDINATOR
})
class CircleController {

    private static final String HOME = "/groups";

    private final CircleQueries queries;
    private final WrittenQueries written;
    private final CircleScreens screens;
    private final OpenCircle open;
    private final JoinCircle join;
    private final OneTimeForms forms;

    CircleController(
            CircleQueries queries,
            WrittenQueries written,
            CircleScreens screens,
            OpenCircle open,
            JoinCircle join,
            OneTimeForms forms) {
        this.queries = queries;
        this.written = written;
        this.screens = screens;
        this.open = open;
        this.join = join;
        this.forms = forms;
    }

    @Bean
    static MenuEntry circlesMenu() {
        return new MenuEntry(
                        75,
                        HOME,
                        "gathering.menu",
                        "people",
                        Set.of(
                                Role.PEER,
                                Role.PROFESSIONAL,
                                Role.DIRECTOR,
                                Role.TRAINER,
                                Role.ASSOCIATION,
                                Role.SUPERVISOR,
                                Role.COORDINATOR))
                .in(MenuGroup.KNOWLEDGE);
    }

    @GetMapping(HOME)
    Reply list(Actor.Person actor) {
        long unread =
                written.received(actor).stream().filter(one -> !one.read()).count();
        return Reply.page(new CircleListPage(queries.all(actor), actor.role() == Role.COORDINATOR, unread));
    }

    @GetMapping(HOME + "/new")
    @Allowed(Role.COORDINATOR)
    Reply blank() {
        return Reply.page(new NewCirclePage(Form.empty()));
    }

    @PostMapping(HOME + "/new")
    @Allowed(Role.COORDINATOR)
    Reply open(Actor.Person actor, FormReader form) {
        Optional<Circle.Kind> kind = form.choice("kind", Circle.Kind.class);
        if (form.text("kind", 20).isEmpty()) {
            form.refuse(Problem.of("kind", "error.form.required"));
        }
        String name = form.required("name", 80);
        String purpose = form.required("purpose", 600);
        var roles = form.choices("roles", Role.class);
        if (kind.isEmpty() || !form.problems().isEmpty()) {
            return Reply.refused(new NewCirclePage(form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> open.handle(actor, new OpenCircle.Said(kind.get(), name, purpose, roles))
                        .fold(
                                id -> Reply.to(HOME + "/" + id).saying("flash.gathering.opened"),
                                problems -> Reply.refused(
                                        new NewCirclePage(form.form().refused(problems)))));
    }

    @GetMapping(HOME + "/{id}")
    Reply one(Actor.Person actor, @PathVariable UUID id) {
        return Reply.page(screens.one(actor, id, Form.empty()));
    }

    @PostMapping(HOME + "/{id}/part")
    Reply part(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        boolean part = form.ticked("part");
        return forms.once(
                actor,
                form,
                () -> join.handle(actor, id, part)
                        .fold(
                                done -> Reply.to(HOME + "/" + id)
                                        .saying(part ? "flash.gathering.joined" : "flash.gathering.left"),
                                problems -> Reply.refused(
                                        screens.one(actor, id, Form.empty().refused(problems)))));
    }

    @PostMapping(HOME + "/{id}/close")
    @Allowed(Role.COORDINATOR)
    Reply close(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        boolean closed = form.ticked("closed");
        return forms.once(actor, form, () -> {
            open.close(actor, id, closed);
            return Reply.to(HOME + "/" + id).saying(closed ? "flash.gathering.closed" : "flash.gathering.reopened");
        });
    }
}
