package org.cordee.placement.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.placement.Placements;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What structures look for: read by everybody who is signed in in the territory, written by directions. */
@Controller
@Allowed(Role.DIRECTOR)
class NeedController {

    private static final String HERE = "/exchange";

    private final NeedQueries needs;
    private final WriteNeed write;
    private final Placements placements;
    private final ExchangeWords words;
    private final OneTimeForms forms;
    private final Today today;

    NeedController(
            NeedQueries needs,
            WriteNeed write,
            Placements placements,
            ExchangeWords words,
            OneTimeForms forms,
            Today today) {
        this.needs = needs;
        this.write = write;
        this.placements = placements;
        this.words = words;
        this.forms = forms;
        this.today = today;
    }

    @GetMapping("/exchange/needs/new")
    Reply blank(Actor.Person actor) {
        return Reply.page(page(actor, NeedForm.blank(today.date()), null));
    }

    @PostMapping("/exchange/needs")
    Reply add(Actor.Person actor, FormReader form) {
        Optional<NeedDraft> draft = NeedForm.read(form, null, words);
        if (draft.isEmpty()) {
            return Reply.refused(page(actor, form.form(), null));
        }
        return forms.once(actor, form, () -> saved(actor, form, write.handle(actor, draft.get()), null));
    }

    @GetMapping("/exchange/needs/{id}")
    @Allowed({Role.DIRECTOR, Role.PROFESSIONAL, Role.PEER, Role.TRAINER, Role.COORDINATOR, Role.ASSOCIATION})
    Reply need(Actor.Person actor, @PathVariable("id") UUID id) {
        Need need = needs.get(id);
        boolean own = actor.role() == Role.DIRECTOR && need.structure().equals(actor.scope());
        return Reply.page(new NeedPage(need, own, words));
    }

    @GetMapping("/exchange/needs/{id}/edit")
    Reply edit(Actor.Person actor, @PathVariable("id") UUID id) {
        Need need = needs.get(id);
        ExchangePolicy.ownsNeed(actor, need);
        return Reply.page(page(actor, NeedForm.of(need), need));
    }

    @PostMapping("/exchange/needs/{id}")
    Reply change(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        Need need = needs.get(id);
        ExchangePolicy.ownsNeed(actor, need);
        Optional<NeedDraft> draft = NeedForm.read(form, need.kind(), words);
        if (draft.isEmpty()) {
            return Reply.refused(page(actor, form.form(), need));
        }
        return forms.once(actor, form, () -> saved(actor, form, write.change(actor, id, draft.get()), need));
    }

    @PostMapping("/exchange/needs/{id}/keep")
    Reply keep(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        return forms.once(actor, form, () -> {
            write.keep(actor, id);
            return Reply.to(HERE).saying("flash.exchange.kept");
        });
    }

    @PostMapping("/exchange/needs/{id}/close")
    Reply close(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        return forms.once(actor, form, () -> {
            write.close(actor, id);
            return Reply.to(HERE).saying("flash.exchange.closed");
        });
    }

    private Reply saved(Actor.Person actor, FormReader form, Outcome<UUID> outcome, @Nullable Need need) {
        return outcome.fold(
                id -> Reply.to("/exchange/needs/" + id).saying("flash.exchange.saved"),
                problems -> Reply.refused(() -> page(actor, form.form().refused(problems), need)));
    }

    private NeedFormPage page(Actor.Person actor, Form form, @Nullable Need need) {
        List<Option> team = placements.team(actor.scopeOrStop()).stream()
                .map(colleague -> Option.of(colleague.account().toString(), colleague.name()))
                .toList();
        return new NeedFormPage(form, need, team, words);
    }
}
