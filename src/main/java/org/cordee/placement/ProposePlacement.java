package org.cordee.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes a place to a peer: the coordinator of the territory, or the director or a professional of the structure, who
 * then is its référent. What the coordinator proposes is seen by the peer alone until they say yes. The mission sheet
 * starts with the limits that hold everywhere.
 */
@Component
public class ProposePlacement {

    private final PlacementStore store;
    private final SheetStore sheets;
    private final PaperRules papers;
    private final PaperWork desk;
    private final Ids ids;
    private final Today today;

    ProposePlacement(PlacementStore store, SheetStore sheets, PaperRules papers, PaperWork desk, Ids ids, Today today) {
        this.store = store;
        this.sheets = sheets;
        this.papers = papers;
        this.desk = desk;
        this.ids = ids;
        this.today = today;
    }

    /**
     * What is proposed.
     *
     * @param unit a unit of the structure, or null for the whole
     * @param frame who accompanies, how much and when
     */
    public record Command(
            UUID peer, UUID structure, @Nullable UUID unit, PlacementStatus status, Frame frame) {}

    /** The new placement, or every reason why it is refused. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, Command command) {
        PlacementPolicy.mayPropose(actor, command);
        Problems problems = problems(command);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        Placement proposed = proposed(actor, command);
        try {
            store.insert(proposed);
        } catch (DataIntegrityViolationException refused) {
            return Outcome.refused(PlacementConstraints.problem(refused));
        }
        sheets.addLimits(proposed.id(), papers.limits(), today.date());
        desk.renew(proposed);
        return Outcome.done(proposed.id());
    }

    private Problems problems(Command command) {
        List<Problem> problems =
                new ArrayList<>(command.frame().problems(command.status()).all());
        UUID place = command.unit() == null ? command.structure() : command.unit();
        if (!store.mayBeProposed(command.peer(), command.structure()) || store.hasLive(command.peer(), place)) {
            problems.add(Problem.of("peer", "error.placement.not_now"));
        }
        return new Problems(problems);
    }

    private Placement proposed(Actor.Person actor, Command command) {
        Frame frame = command.frame();
        UUID referent =
                frame.referent() == null && actor.role() == Role.PROFESSIONAL ? actor.account() : frame.referent();
        LocalDate day = today.date();
        return new Placement(
                ids.next(),
                command.peer(),
                new Placement.Place(command.structure(), command.unit(), territory(actor)),
                frame.terms(command.status()),
                new Placement.Leads(referent, frame.deputy()),
                new Placement.Calendar(frame.startsOn(), frame.endsOn(), null, null),
                new Placement.Yes(null, actor.role() == Role.DIRECTOR ? day : null, null, true),
                PlacementState.PROPOSED,
                new Placement.Origin(actor.account(), day, papers.currentVersion(), actor.role() == Role.COORDINATOR),
                0);
    }

    private static UUID territory(Actor.Person actor) {
        UUID territory = actor.role() == Role.COORDINATOR ? actor.scope() : actor.territory();
        if (territory == null) {
            throw new NotAllowed("a role without a territory");
        }
        return territory;
    }
}
