package org.cordee.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
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

/** What a peer or a professional tells: theirs alone until they release it. */
@Controller
@Allowed({Role.PEER, Role.PROFESSIONAL})
class StoryController {

    static final String HOME = "/evidence/mine";
    private static final String ONE = HOME + "/{id}";

    private final TellStory tell;
    private final OfferStory offer;
    private final NarrativeQueries queries;
    private final Statements statements;
    private final StoryScreen screen;
    private final OneTimeForms forms;

    StoryController(
            TellStory tell,
            OfferStory offer,
            NarrativeQueries queries,
            Statements statements,
            StoryScreen screen,
            OneTimeForms forms) {
        this.tell = tell;
        this.offer = offer;
        this.queries = queries;
        this.statements = statements;
        this.screen = screen;
        this.forms = forms;
    }

    @GetMapping(HOME)
    Reply list(Actor.Person actor) {
        return Reply.page(new StoryListPage(actor.account(), queries.mine(actor.account())));
    }

    @GetMapping(HOME + "/new")
    Reply blank(Actor.Person actor, FormReader form, HttpServletRequest request) {
        return Reply.page(screen.blank(actor, stage(form), Form.empty(), ReaderLanguage.of(request)));
    }

    @PostMapping(HOME + "/new")
    Reply write(Actor.Person actor, FormReader form, HttpServletRequest request) {
        Stage stage = stage(form);
        Optional<NarrativeDraft> draft = StoryForms.draft(form, tell.parts(stage), statements.all());
        if (draft.isEmpty()) {
            return Reply.refused(screen.blank(actor, stage, form.form(), ReaderLanguage.of(request)));
        }
        return forms.once(
                actor,
                form,
                () -> tell.write(actor, stage, draft.get())
                        .<Reply>fold(
                                id -> Reply.to(HOME + "/" + id).saying("flash.evidence.told"),
                                refused -> Reply.refused(screen.blank(
                                        actor, stage, form.form().refused(refused), ReaderLanguage.of(request)))));
    }

    @GetMapping(ONE)
    Reply one(Actor.Person actor, @PathVariable UUID id, HttpServletRequest request) {
        return Reply.page(screen.one(actor, id, null, null, ReaderLanguage.of(request)));
    }

    @PostMapping(ONE)
    Reply change(Actor.Person actor, @PathVariable UUID id, FormReader form, HttpServletRequest request) {
        Stage stage = queries.one(id, actor.account()).stage();
        Optional<NarrativeDraft> draft = StoryForms.draft(form, tell.parts(stage), statements.all());
        if (draft.isEmpty()) {
            return Reply.refused(screen.one(actor, id, form.form(), null, ReaderLanguage.of(request)));
        }
        return tell.change(actor, id, draft.get())
                .fold(
                        done -> Reply.to(HOME + "/" + id).saying("flash.evidence.told"),
                        refused -> Reply.refused(
                                screen.one(actor, id, form.form().refused(refused), null, ReaderLanguage.of(request))));
    }

    @PostMapping(ONE + "/offer")
    Reply offer(Actor.Person actor, @PathVariable UUID id, FormReader form, HttpServletRequest request) {
        Optional<Offer> terms = StoryForms.offer(form);
        if (terms.isEmpty()) {
            return Reply.refused(screen.one(actor, id, null, form.form(), ReaderLanguage.of(request)));
        }
        return forms.once(
                actor,
                form,
                () -> offer.handle(actor, id, terms.get())
                        .<Reply>fold(
                                done -> Reply.to(HOME + "/" + id).saying("flash.evidence.offered"),
                                refused -> Reply.refused(screen.one(
                                        actor, id, null, form.form().refused(refused), ReaderLanguage.of(request)))));
    }

    @PostMapping(ONE + "/withdraw")
    Reply withdraw(Actor.Person actor, @PathVariable UUID id) {
        offer.withdraw(actor, id);
        return Reply.to(HOME + "/" + id).saying("flash.evidence.withdrawn");
    }

    @PostMapping(ONE + "/grow")
    Reply grow(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        return forms.once(
                actor, form, () -> Reply.to(HOME + "/" + tell.grow(actor, id)).saying("flash.evidence.grown"));
    }

    @PostMapping(ONE + "/remove")
    Reply remove(Actor.Person actor, @PathVariable UUID id) {
        tell.remove(actor, id);
        return Reply.to(HOME).saying("flash.evidence.story_removed");
    }

    private static Stage stage(FormReader form) {
        return form.choice("stage", Stage.class).orElse(Stage.SPARK);
    }
}
