package org.cordee.pathway.preparation;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.cordee.pathway.Paths;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The charter of a team: written by it, read again by a peer, printed on one sheet. */
@Controller
@Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
class CharterController {

    private static final int LONGEST = Charter.MOST_LINES * Charter.LONGEST_LINE;
    private static final String MINE = "/charters";

    private final PreparationScreens screens;
    private final CharterQueries queries;
    private final WriteCharter write;
    private final Paths paths;
    private final OneTimeForms forms;
    private final Today today;

    CharterController(
            PreparationScreens screens,
            CharterQueries queries,
            WriteCharter write,
            Paths paths,
            OneTimeForms forms,
            Today today) {
        this.screens = screens;
        this.queries = queries;
        this.write = write;
        this.paths = paths;
        this.forms = forms;
        this.today = today;
    }

    @GetMapping("/paths/{id}/charter")
    Reply charter(@PathVariable("id") UUID id) {
        return Reply.page(screens.charter(id, Form.empty()));
    }

    @GetMapping("/paths/{id}/charter/sheet")
    Reply sheet(@PathVariable("id") UUID id) {
        return Reply.page(printed(id));
    }

    @GetMapping("/paths/{id}/charter.pdf")
    Reply pdf(@PathVariable("id") UUID id) {
        return Reply.pdf("charte", printed(id));
    }

    @PostMapping("/paths/{id}/charter")
    Reply write(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        List<String> lines = form.text("lines", LONGEST)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (!form.problems().isEmpty()) {
            return Reply.refused(screens.charter(id, form.form()));
        }
        return once(actor, id, form, () -> write.handle(actor, id, lines));
    }

    @PostMapping("/paths/{id}/charter/reading")
    Reply sayRead(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        return once(actor, id, form, () -> write.sayRead(actor, id));
    }

    @GetMapping(MINE)
    @Allowed(Role.PEER)
    Reply mine(Actor.Person actor) {
        return Reply.page(new MyCharterPage(queries.mine(), actor.scopeOrStop()));
    }

    @PostMapping(MINE + "/{path}/reading")
    @Allowed(Role.PEER)
    Reply read(Actor.Person actor, @PathVariable("path") UUID path, FormReader form) {
        return forms.once(
                actor,
                form,
                () -> write.readAsPeer(actor, path)
                        .fold(done -> Reply.to(MINE).saying("flash.preparation.read"), problems -> Reply.to(MINE)));
    }

    private Page printed(UUID id) {
        paths.get(id);
        Charter charter = queries.of(id).orElseThrow(() -> new NotFound("charter of " + id));
        return new PrintedCharterPage(charter, today.date());
    }

    private Reply once(Actor.Person actor, UUID id, FormReader form, Supplier<Outcome<UUID>> act) {
        return forms.once(
                actor,
                form,
                () -> act.get()
                        .fold(
                                done -> Reply.to("/paths/" + id + "/charter").saying("common.saved"),
                                problems -> Reply.refused(
                                        screens.charter(id, form.form().refused(problems)))));
    }
}
