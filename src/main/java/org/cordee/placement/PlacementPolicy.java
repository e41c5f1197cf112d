package org.cordee.placement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.jspecify.annotations.Nullable;

/** Who may do what with a placement. */
final class PlacementPolicy {

    private static final Set<Part> WRITERS = EnumSet.of(Part.PEER, Part.REFERENT, Part.DEPUTY, Part.DIRECTOR);
    private static final Set<Part> TEAM = EnumSet.of(Part.REFERENT, Part.DEPUTY, Part.DIRECTOR);
    private static final Set<Part> MISSION_READERS =
            EnumSet.complementOf(EnumSet.of(Part.ASSOCIATION, Part.TRAINING_BODY));
    private static final Set<Part> NAMERS = EnumSet.of(Part.REFERENT, Part.DIRECTOR);

    private PlacementPolicy() {}

    /** The parts the actor holds in a placement. */
    static Set<Part> parts(Actor.Person actor, Placement placement) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        switch (actor.role()) {
            case PEER -> add(parts, Part.PEER, actor, placement.peer());
            case DIRECTOR -> add(parts, Part.DIRECTOR, actor, placement.place().structure());
            case PROFESSIONAL ->
                add(parts, Part.COLLEAGUE, actor, placement.place().structure());
            case COORDINATOR ->
                add(parts, Part.COORDINATOR, actor, placement.place().territory());
            case ASSOCIATION ->
                add(parts, Part.ASSOCIATION, actor, placement.terms().association());
            case TRAINER ->
                add(parts, Part.TRAINING_BODY, actor, placement.terms().trainingBody());
            default -> {}
        }
        if (parts.contains(Part.COLLEAGUE) || parts.contains(Part.DIRECTOR)) {
            addLead(parts, actor, placement.leads());
        }
        return parts;
    }

    /** Stops unless the actor may propose a placement in this structure. */
    static void mayPropose(Actor.Person actor, ProposePlacement.Command command) {
        boolean own = Objects.equals(actor.scope(), command.structure());
        boolean ofStructure = actor.role() == Role.DIRECTOR || actor.role() == Role.PROFESSIONAL;
        boolean allowed = actor.role() == Role.COORDINATOR || (own && ofStructure);
        NotAllowed.unless(allowed, "to propose a placement");
    }

    /** Stops unless the actor holds the move at some moment. */
    static void mayMove(Set<Part> parts, Move move) {
        NotAllowed.unless(PlacementMoves.isOf(move, parts), move.code());
    }

    /** The peer and those who accompany; before, also the coordinator who proposed. */
    static boolean writesSheet(Set<Part> parts, Actor.Person actor, Placement placement) {
        boolean proposer = actor.account().equals(placement.origin().proposedBy());
        return !Collections.disjoint(parts, WRITERS) || (proposer && parts.contains(Part.COORDINATOR));
    }

    static boolean marksPapers(Set<Part> parts) {
        return !Collections.disjoint(parts, TEAM);
    }

    static boolean changesFrame(Set<Part> parts, PlacementState state) {
        return (state.isLive() && !Collections.disjoint(parts, NAMERS))
                || (state.isPrepared() && parts.contains(Part.COORDINATOR));
    }

    /** Who proposes the next one: the peer, and those who accompany or direct. */
    static boolean renews(Set<Part> parts) {
        return !Collections.disjoint(parts, WRITERS);
    }

    /** Who sees each paper: those who hold the file, and the person. */
    static boolean readsEachPaper(Set<Part> parts) {
        return marksPapers(parts) || parts.contains(Part.PEER);
    }

    /** Everybody who may read the placement, but colleagues who do not accompany. */
    static boolean readsPapers(Set<Part> parts) {
        return !parts.isEmpty() && !parts.equals(EnumSet.of(Part.COLLEAGUE));
    }

    /** Whoever is in the structure, the peer and the coordinator; the others have the sheet as printed. */
    static boolean readsMissions(Set<Part> parts) {
        return !Collections.disjoint(parts, MISSION_READERS);
    }

    static boolean renewsLink(Set<Part> parts) {
        return !Collections.disjoint(parts, TEAM);
    }

    private static void add(Set<Part> parts, Part part, Actor.Person actor, @Nullable UUID scope) {
        if (scope != null && scope.equals(actor.scope())) {
            parts.add(part);
        }
    }

    private static void addLead(Set<Part> parts, Actor.Person actor, Placement.Leads leads) {
        if (actor.account().equals(leads.referent())) {
            parts.add(Part.REFERENT);
        }
        if (actor.account().equals(leads.deputy())) {
            parts.add(Part.DEPUTY);
        }
    }
}
