package org.cordee.agreement;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Documents of a placement: made, read, filled, said ready. */
@Controller
class DocumentController {

    private static final String HOME = "/agreements";
    private static final String ONE = HOME + "/{id}";

    private final DocumentScreens screens;
    private final MakeDocument make;
    private final WriteDocument write;
    private final OneTimeForms forms;

    DocumentController(DocumentScreens screens, MakeDocument make, WriteDocument write, OneTimeForms forms) {
        this.screens = screens;
        this.make = make;
        this.write = write;
        this.forms = forms;
    }

    @GetMapping(HOME + "/new")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR})
    Reply blank(Actor.Person actor, FormReader query) {
        UUID placement = query.id("placement").orElseThrow(() -> new NotFound("a document of no placement"));
        return Reply.page(screens.blank(actor, placement, query.text("template", 40)));
    }

    @PostMapping(HOME)
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR})
    Reply make(Actor.Person actor, FormReader form) {
        UUID placement = form.id("placement").orElseThrow(() -> new NotFound("a document of no placement"));
        String template = form.required("template", 40);
        return forms.once(
                actor,
                form,
                () -> make.handle(actor, placement, template)
                        .fold(
                                id -> Reply.to(HOME + "/" + id).saying("flash.agreement.made"),
                                problems -> Reply.to("/placements/" + placement)));
    }

    @GetMapping(ONE)
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR, Role.ASSOCIATION, Role.TRAINER})
    Reply one(Actor.Person actor, @PathVariable UUID id) {
        return Reply.page(screens.one(actor, id, Form.empty(), Problems.none()));
    }

    @GetMapping(ONE + "/fill")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR})
    Reply fill(Actor.Person actor, @PathVariable UUID id) {
        return Reply.page(screens.fill(actor, id, null));
    }

    @PostMapping(ONE + "/fill")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR})
    Reply filled(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        int version = form.integer("version", 0, Integer.MAX_VALUE).orElse(-1);
        Map<String, String> values = new HashMap<>();
        for (Placeholder blank : screens.blanks(id)) {
            values.put(blank.code(), value(form, blank));
        }
        if (!form.problems().isEmpty()) {
            return Reply.refused(screens.fill(actor, id, form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> write.fill(actor, id, version, values)
                        .fold(
                                done -> Reply.to(HOME + "/" + id).saying("common.saved"),
                                problems -> Reply.refused(
                                        screens.fill(actor, id, form.form().refused(problems)))));
    }

    @PostMapping(ONE + "/ready")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR})
    Reply ready(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        return forms.once(
                actor,
                form,
                () -> write.ready(actor, id)
                        .fold(
                                done -> Reply.to(HOME + "/" + id).saying("flash.agreement.ready"),
                                problems -> Reply.refused(screens.one(actor, id, Form.empty(), problems))));
    }

    private static String value(FormReader form, Placeholder blank) {
        if (blank.isDate()) {
            return form.date(blank.code()).map(Object::toString).orElse("");
        }
        String typed = form.text(blank.code(), 1000);
        if (blank.kind().equals("number") && !typed.matches("|\\d{1,4}(,\\d)?")) {
            form.refuse(Problem.of(blank.code(), "error.agreement.number"));
        }
        return typed;
    }
}
