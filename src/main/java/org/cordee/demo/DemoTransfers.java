package org.cordee.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.peer.Peers;
import org.cordee.placement.Frame;
import org.cordee.placement.Move;
import org.cordee.placement.MovePlacement;
import org.cordee.placement.PlacementStatus;
import org.cordee.placement.ProposePlacement;
import org.cordee.placement.transfer.Transfer;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** One peer who leaves a place for another that waits for its yes: the last employee at work, whom nothing else tells of. */
@Component
class DemoTransfers {

    private static final int SAID = 6;
    private static final int BEGINS = 40;

    private final ProposePlacement propose;
    private final MovePlacement move;
    private final Transfer transfer;
    private final Peers peers;
    private final DemoClock clock;

    DemoTransfers(ProposePlacement propose, MovePlacement move, Transfer transfer, Peers peers, DemoClock clock) {
        this.propose = propose;
        this.move = move;
        this.transfer = transfer;
        this.peers = peers;
        this.clock = clock;
    }

    /** Proposes the other place, has the peer say yes to it and which one they leave. */
    void write(List<DemoPlacements.Work> work, DemoRegion.Region region, LocalDate today) {
        work.stream()
                .filter(one ->
                        one.status() == PlacementStatus.EMPLOYEE && one.to().equals(today))
                .reduce((first, second) -> second)
                .ifPresent(one -> say(one, elsewhere(one, region), region.coordinator(), today));
    }

    private static DemoRegion.Host elsewhere(DemoPlacements.Work one, DemoRegion.Region region) {
        return region.hosts().stream()
                .filter(host -> host.stage().equals("preparing"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no place to go to from " + one.placement()));
    }

    private void say(DemoPlacements.Work left, DemoRegion.Host host, Actor.Person coordinator, LocalDate today) {
        Actor.Person peer = left.peer();
        LocalDate day = today.minusDays(SAID);
        Frame frame = Frame.starting(today.plusDays(BEGINS))
                .ledBy(host.referent().account(), host.deputy().account());
        clock.on(day, peer, () -> {
            peers.beKnownBy(peer, host.structure());
            return host;
        });
        UUID joined = clock.on(
                day,
                coordinator,
                () -> Done.of(propose.handle(
                        coordinator,
                        new ProposePlacement.Command(
                                peer.scopeOrStop(), host.structure(), host.unit(), left.status(), frame))));
        clock.on(day, peer, () -> Done.of(move.handle(peer, joined, Move.AGREE)));
        clock.on(day, peer, () -> Done.of(transfer.handle(peer, joined, left.placement())));
    }
}
