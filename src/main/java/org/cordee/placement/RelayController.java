package org.cordee.placement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Passing the relay of what somebody accompanies. */
@Controller
@Allowed({Role.DIRECTOR, Role.PROFESSIONAL})
class RelayController {

    private static final String HERE = "/relay";

    private final PassRelay pass;
    private final PlacementQueries queries;
    private final OneTimeForms forms;

    RelayController(PassRelay pass, PlacementQueries queries, OneTimeForms forms) {
        this.pass = pass;
        this.queries = queries;
        this.forms = forms;
    }

    @GetMapping(HERE)
    Reply show(Actor.Person actor, FormReader query) {
        return Reply.page(page(actor, from(actor, query).orElse(null), Form.empty()));
    }

    @PostMapping(HERE)
    Reply pass(Actor.Person actor, FormReader form) {
        Optional<UUID> from = from(actor, form);
        Optional<UUID> referent = form.id("referent");
        Optional<UUID> deputy = form.id("deputy");
        require(form, "referent", referent);
        require(form, "deputy", deputy);
        if (from.isEmpty() || referent.isEmpty() || deputy.isEmpty()) {
            return Reply.refused(page(actor, from.orElse(null), form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> pass.handle(actor, from.get(), referent.get(), deputy.get())
                        .fold(
                                passed -> Reply.to("/placements").saying("flash.relay.passed"),
                                problems -> Reply.refused(
                                        page(actor, from.get(), form.form().refused(problems)))));
    }

    /** Who leaves: whom the director says; for a professional, themselves. */
    private static Optional<UUID> from(Actor.Person actor, FormReader form) {
        return actor.role() == Role.DIRECTOR ? form.id("from") : Optional.of(actor.account());
    }

    private static void require(FormReader form, String field, Optional<UUID> value) {
        if (value.isEmpty() && form.problems().forField(field).isEmpty()) {
            form.refuse(Problem.of(field, "error.form.choice"));
        }
    }

    private RelayPage page(Actor.Person actor, @Nullable UUID from, Form form) {
        List<Colleague> team = queries.team(actor.scopeOrStop());
        Map<UUID, String> names = new LinkedHashMap<>();
        team.forEach(colleague -> names.put(colleague.account(), colleague.name()));
        return new RelayPage(
                from,
                from == null ? null : names.get(from),
                actor.role() == Role.DIRECTOR ? leads(actor, names) : List.of(),
                from == null ? List.of() : pass.ledBy(actor, from),
                team.stream()
                        .filter(colleague -> !colleague.account().equals(from))
                        .map(colleague -> Option.of(colleague.account().toString(), colleague.name()))
                        .toList(),
                form);
    }

    private List<RelayPage.Lead> leads(Actor.Person actor, Map<UUID, String> names) {
        Map<UUID, Integer> counts = new LinkedHashMap<>();
        queries.liveIn(actor.scopeOrStop()).stream()
                .flatMap(placement ->
                        Stream.of(Optional.ofNullable(placement.referent()), Optional.ofNullable(placement.deputy())))
                .flatMap(Optional::stream)
                .forEach(account -> counts.merge(account, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new RelayPage.Lead(entry.getKey(), names.get(entry.getKey()), entry.getValue()))
                .toList();
    }
}
