package org.cordee.questionnaire;

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
import org.cordee.platform.web.Links;
import org.cordee.platform.web.MenuEntry;
import org.cordee.platform.web.MenuGroup;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Rounds of questions, for the structure that asks them. */
@Controller
@Allowed({Role.DIRECTOR, Role.PROFESSIONAL})
class RoundController {

    private static final String HOME = "/measures";
    private static final String DOOR = "/q";

    private final RoundScreens screens;
    private final OpenRound open;
    private final CloseRound close;
    private final MakeCards cards;
    private final OneTimeForms forms;
    private final Links links;

    RoundController(
            RoundScreens screens, OpenRound open, CloseRound close, MakeCards cards, OneTimeForms forms, Links links) {
        this.screens = screens;
        this.open = open;
        this.close = close;
        this.cards = cards;
        this.forms = forms;
        this.links = links;
    }

    @Bean
    static MenuEntry roundsMenu() {
        return new MenuEntry(64, HOME, "asking.menu", "clipboard-check", Set.of(Role.DIRECTOR, Role.PROFESSIONAL))
                .in(MenuGroup.FIGURES);
    }

    @GetMapping(HOME)
    Reply list() {
        return Reply.page(screens.list(Form.empty()));
    }

    @GetMapping(HOME + "/new")
    Reply opening(Actor.Person actor, FormReader form) {
        return Reply.page(screens.opening(actor, group(form), Form.empty()));
    }

    @PostMapping(HOME)
    Reply open(Actor.Person actor, FormReader form) {
        Respondent group = group(form);
        Optional<NewRound> command = RoundForm.read(form);
        if (command.isEmpty()) {
            return Reply.refused(screens.opening(actor, group, form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> open.handle(actor, command.get())
                        .fold(
                                id -> Reply.to(HOME + "/" + id).saying("flash.questionnaire.opened"),
                                refused -> Reply.refused(screens.opening(
                                        actor, group, form.form().refused(refused)))));
    }

    @GetMapping(HOME + "/{id}")
    Reply one(@PathVariable UUID id, HttpServletRequest request) {
        return Reply.page(screens.one(id, links.absolute(DOOR, request), Form.empty()));
    }

    @PostMapping(HOME + "/{id}/close")
    Reply close(Actor.Person actor, @PathVariable UUID id, FormReader form, HttpServletRequest request) {
        return forms.once(
                actor,
                form,
                () -> close.handle(actor, id)
                        .fold(
                                done -> Reply.to(HOME + "/" + id).saying("flash.questionnaire.closed"),
                                refused -> Reply.refused(screens.one(
                                        id,
                                        links.absolute(DOOR, request),
                                        form.form().refused(refused)))));
    }

    @PostMapping(HOME + "/{id}/put-out")
    Reply count(Actor.Person actor, @PathVariable UUID id, FormReader form, HttpServletRequest request) {
        screens.round(id);
        Optional<Integer> many = form.integer("put_out", 0, CloseRound.MOST_CARDS);
        if (many.isEmpty()) {
            if (form.problems().isEmpty()) {
                form.refuse(Problem.of("put_out", "error.form.required"));
            }
            return Reply.refused(screens.one(id, links.absolute(DOOR, request), form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> close.count(actor, id, many.get())
                        .fold(
                                done -> Reply.to(HOME + "/" + id).saying("flash.questionnaire.counted"),
                                refused -> Reply.refused(screens.one(
                                        id,
                                        links.absolute(DOOR, request),
                                        form.form().refused(refused)))));
    }

    /** Prints cards this once: their codes are kept nowhere, and asking again makes others. */
    @PostMapping(HOME + "/cards")
    Reply cards(Actor.Person actor, FormReader form, HttpServletRequest request) {
        Optional<Respondent> group = form.choice("group", Respondent.class);
        Optional<Integer> many = form.integer("many", 1, MakeCards.MOST);
        if (group.isEmpty() || many.isEmpty()) {
            if (form.problems().isEmpty()) {
                form.refuse(Problem.of(group.isEmpty() ? "group" : "many", "error.form.required"));
            }
            return Reply.refused(screens.list(form.form()));
        }
        return Reply.pdf(
                "cartes",
                new CardSheetPage(cards.handle(actor, group.get(), many.get()), links.absolute(DOOR, request)));
    }

    private static Respondent group(FormReader form) {
        return form.choice("group", Respondent.class).orElse(Respondent.PERSON);
    }
}
