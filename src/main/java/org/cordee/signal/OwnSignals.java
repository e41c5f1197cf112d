package org.cordee.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.placement.EngagementLevel;
import org.cordee.placement.PlacementState;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Form;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The signals about a peer's own work, worked out when that peer looks and kept nowhere. During a pause there are none: the
 * log is not even read.
 */
@Component
class OwnSignals {

    private static final Set<EngagementLevel> DECIDES =
            Set.of(EngagementLevel.COLLABORATION, EngagementLevel.PARTNERSHIP);

    private final Placements placements;
    private final OwnSignalQueries queries;
    private final ObjectProvider<OwnFigures> figures;
    private final SignalContents contents;
    private final Today today;

    OwnSignals(
            Placements placements,
            OwnSignalQueries queries,
            ObjectProvider<OwnFigures> figures,
            SignalContents contents,
            Today today) {
        this.placements = placements;
        this.queries = queries;
        this.figures = figures;
        this.contents = contents;
        this.today = today;
    }

    /** What the peer has not put off. */
    List<OwnSignal> of(Actor.Person peer) {
        SignalPolicy.isPeer(peer);
        return placements.liveOfPeer(peer.scopeOrStop()).stream()
                .filter(placement -> placement.state() == PlacementState.ACTIVE)
                .flatMap(placement -> of(placement).stream())
                .toList();
    }

    /** The page of a peer. */
    SignalPage page(Actor.Person peer, List<OwnShared> shared, Form form) {
        return new SignalPage(peer.scopeOrStop(), of(peer), shared, contents.loadActions(), List.of(), false, form);
    }

    private List<OwnSignal> of(PlacementSummary placement) {
        LocalDate day = today.date();
        LocalDate started = placement.dates().startedOn();
        if (started == null) {
            return List.of();
        }
        Life life = life(placement, started, day);
        List<OwnKind> silenced = queries.silenced(placement.id(), day);
        return new OwnRules(contents.inForce(), life, day)
                .findings().stream()
                        .filter(finding -> !silenced.contains(finding.kind()))
                        .map(finding ->
                                new OwnSignal(placement.id(), placement.place().name(), finding))
                        .toList();
    }

    private Life life(PlacementSummary placement, LocalDate started, LocalDate day) {
        UUID id = placement.id();
        LocalDate first = day.minusMonths(OwnRules.months(contents.inForce())).withDayOfMonth(1);
        Set<EngagementLevel> levels = placements.missions(id).stream()
                .map(mission -> mission.level())
                .filter(DECIDES::contains)
                .collect(Collectors.toSet());
        return new Life(
                started,
                placement.agreedHours(),
                placements.pauses(id),
                queries.isAlone(id),
                !levels.isEmpty(),
                figures.getObject().since(id, first));
    }
}
