package org.cordee.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cordee.funding.Fundings;
import org.cordee.funding.Post;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.structure.Structures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the screens about pages handed to funders. */
@Component
class TransmissionScreens {

    private static final int YEARS = 3;

    private final TransmissionQueries queries;
    private final SendTransmission sending;
    private final LinkKeys keys;
    private final Fundings fundings;
    private final Structures structures;
    private final Today today;
    private final Clock clock;

    TransmissionScreens(
            TransmissionQueries queries,
            SendTransmission sending,
            LinkKeys keys,
            Fundings fundings,
            Structures structures,
            Today today,
            Clock clock) {
        this.queries = queries;
        this.sending = sending;
        this.keys = keys;
        this.fundings = fundings;
        this.structures = structures;
        this.today = today;
        this.clock = clock;
    }

    TransmissionListPage list(Actor.Person actor, Form form) {
        List<Transmission> all = queries.all();
        boolean director = actor.role() == Role.DIRECTOR;
        List<UUID> funders = director
                ? fundings.postsOf(actor.scopeOrStop()).stream()
                        .map(Post::funder)
                        .distinct()
                        .toList()
                : List.of();
        var names = structures.names(IntStream.range(0, all.size() + funders.size())
                .mapToObj(i -> i < all.size() ? all.get(i).funder() : funders.get(i - all.size()))
                .distinct()
                .toList());
        return new TransmissionListPage(
                all,
                names,
                director,
                funders.stream()
                        .map(funder -> Option.of(funder.toString(), names.getOrDefault(funder, "")))
                        .toList(),
                years(),
                form);
    }

    TransmissionPage one(Actor.Person actor, UUID id, Form form) {
        Transmission found = queries.get(id);
        boolean handed = actor.role() == Role.DIRECTOR && found.isSent();
        return new TransmissionPage(
                found,
                structures.get(found.structure()).name(),
                structures.get(found.funder()).name(),
                actor.role(),
                found.mayBeSent(today.date()),
                handed ? sending.address(keys.token(id)) : null,
                handed ? code(found) : null,
                form);
    }

    PrintedTransmissionPage printed(UUID id) {
        Transmission found = queries.get(id);
        return printed(found.structure(), found.funder(), found.year(), found.annex(), found.preparedOn());
    }

    PrintedTransmissionPage printed(LinkStore.Opened opened) {
        return printed(opened.structure(), opened.funder(), opened.year(), opened.annex(), opened.preparedOn());
    }

    private PrintedTransmissionPage printed(UUID structure, UUID funder, int year, Annex annex, LocalDate preparedOn) {
        return new PrintedTransmissionPage(
                structures.get(structure).name(), structures.get(funder).name(), year, annex, preparedOn);
    }

    private @Nullable String code(Transmission found) {
        Instant until = found.codeUntil();
        return until == null || until.isBefore(clock.instant())
                ? null
                : keys.code(keys.link(keys.token(found.id())), until);
    }

    private List<Option> years() {
        int now = today.date().getYear();
        return IntStream.range(0, YEARS)
                .mapToObj(back -> Integer.toString(now - back))
                .map(year -> Option.of(year, year))
                .toList();
    }
}
