package org.cordee.placement.exchange;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cordee.peer.Peers;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.structure.OrganisationKind;
import org.cordee.structure.StructureSummary;
import org.cordee.structure.Structures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the screens of a request. */
@Component
class RequestScreens {

    /** Places shown for one request. */
    private static final int SHOWN = 20;

    private final PlaceRequestQueries requests;
    private final ExchangeRules rules;
    private final ExchangeWords words;
    private final Structures structures;
    private final Peers peers;
    private final Today today;

    RequestScreens(
            PlaceRequestQueries requests,
            ExchangeRules rules,
            ExchangeWords words,
            Structures structures,
            Peers peers,
            Today today) {
        this.requests = requests;
        this.rules = rules;
        this.words = words;
        this.structures = structures;
        this.peers = peers;
        this.today = today;
    }

    RequestPage request(Actor.Person actor, Request request, Problems problems) {
        boolean reads = ExchangePolicy.readsSuggestions(actor, request);
        List<Suggestion> suggestions =
                reads ? Suggestions.rank(request, requests.seats(request.id()), rules, today.date(), SHOWN) : List.of();
        String name = request.peer() == null
                ? null
                : peers.workingName(request.peer()).orElse(null);
        RequestDraft.Bodies bodies = request.asked().bodies();
        Map<UUID, String> names = structures.names(Stream.of(bodies.training(), bodies.association())
                .filter(id -> id != null)
                .toList());
        return new RequestPage(
                request,
                new RequestPage.Names(name, name(names, bodies.training()), name(names, bodies.association())),
                suggestions,
                new RequestPage.Reader(reads, ExchangePolicy.owns(actor, request), actor.role() == Role.COORDINATOR),
                problems,
                words);
    }

    RequestFormPage form(Actor.Person actor, Form form, @Nullable UUID id) {
        boolean school = actor.role() == Role.TRAINER;
        return new RequestFormPage(
                form, id, school, options(OrganisationKind.TRAINING_BODY), options(OrganisationKind.MUTUAL_AID), words);
    }

    private List<Option> options(OrganisationKind kind) {
        return structures.organisations(kind).stream()
                .map(RequestScreens::option)
                .toList();
    }

    private static Option option(StructureSummary body) {
        return Option.of(body.id().toString(), body.name());
    }

    private static @Nullable String name(Map<UUID, String> names, @Nullable UUID id) {
        return id == null ? null : names.get(id);
    }
}
