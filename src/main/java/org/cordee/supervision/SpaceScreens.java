package org.cordee.supervision;

import java.util.List;
import java.util.UUID;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages of the four spaces together. */
@Component
class SpaceScreens {

    private final Placements placements;
    private final Rhythms rhythms;
    private final SpaceQueries queries;
    private final BondQueries bonds;
    private final Today today;

    SpaceScreens(Placements placements, Rhythms rhythms, SpaceQueries queries, BondQueries bonds, Today today) {
        this.placements = placements;
        this.rhythms = rhythms;
        this.queries = queries;
        this.bonds = bonds;
        this.today = today;
    }

    /** The placements whose spaces concern the actor. */
    List<PlacementSummary> placements(Actor.Person actor) {
        List<PlacementSummary> found =
                switch (actor.role()) {
                    case PEER -> placements.liveOfPeer(actor.scopeOrStop());
                    case PROFESSIONAL -> placements.accompaniedBy(actor.account());
                    case DIRECTOR -> placements.liveIn(actor.scopeOrStop());
                    default -> placements.begun(today.date());
                };
        return found.stream()
                .filter(one -> SpacePolicy.side(actor, one).isPresent())
                .toList();
    }

    /** One placement's; {@code typed} is null where nothing was typed yet. */
    SpacePage one(Actor.Person actor, UUID id, @Nullable Form typed) {
        PlacementSummary placement = placements.get(id);
        Side side = SpacePolicy.reads(actor, placement);
        List<Rhythm> found = rhythms.of(id);
        Bond bond = bonds.open(id).orElse(null);
        return new SpacePage(
                placement,
                side,
                found,
                bond,
                bond == null && actor.role() != Role.COORDINATOR ? bonds.supervisors(id) : List.of(),
                queries.held(id),
                typed == null || typed.value(Space.TUTORING.weeksField()).isEmpty() ? filled(typed, found) : typed);
    }

    private static Form filled(@Nullable Form typed, List<Rhythm> rhythms) {
        Form form = typed == null ? Form.empty() : typed;
        for (Rhythm rhythm : rhythms) {
            form = form.with(rhythm.space().weeksField(), rhythm.weeks())
                    .with(rhythm.space().whomField(), rhythm.withWhom());
        }
        return form;
    }
}
