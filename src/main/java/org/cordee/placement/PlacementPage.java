package org.cordee.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.Problems;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * One placement: who, where, with whom, until when, what is missing, and what can be done.
 *
 * @param papers its papers; null for who may not know of them
 * @param missing what is left to finish before the arrival, shown while it is prepared
 * @param problems why the last act was refused
 * @param sheetPath the address of the sheet for the staff room, or null
 * @param today the day it is read
 */
record PlacementPage(
        PlacementDetail detail,
        @Nullable PaperPanel papers,
        Set<Part> parts,
        Problems missing,
        Problems problems,
        @Nullable String sheetPath,
        LocalDate today)
        implements Page {

    @Override
    public String template() {
        return "placement/detail";
    }

    @Override
    public String titleKey() {
        return parts.contains(Part.PEER) ? "placement.detail.own" : "placement.detail.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(detail.names().place());
    }

    @Override
    public Set<Subject> subjects() {
        UUID peer = detail.placement().peer();
        return peer == null || parts.contains(Part.PEER)
                ? Set.of()
                : Set.of(new Subject("placement.placement", detail.placement().id(), peer));
    }

    public Placement placement() {
        return detail.placement();
    }

    public String href() {
        return "/placements/" + detail.placement().id();
    }

    /** The moves this person has now. */
    public List<Move> moves() {
        return PlacementMoves.from(placement().state(), parts).stream()
                .filter(move -> move != Move.AGREE || !saidYes())
                .filter(move -> move != Move.DECLINE || !saidYes() || (isPeer() && waits()))
                .filter(move -> move != Move.TAKE || detail.seatUntil() != null)
                .toList();
    }

    /** The words of a move: of a proposal seen by the peer first, the only no there is. */
    public String label(Move move) {
        boolean own = move == Move.DECLINE && isPeer() && placement().isUnseen();
        return "placement.move." + move.code() + (own ? ".own" : "");
    }

    public boolean has(Move move) {
        return moves().contains(move);
    }

    public boolean readsMissions() {
        return PlacementPolicy.readsMissions(parts);
    }

    /** Whether reviews concern the reader: the peer, who accompanies, who directs, who coordinates, once it has begun. */
    public boolean hasReviews() {
        return placement().calendar().startedOn() != null
                && (isPeer()
                        || parts.contains(Part.REFERENT)
                        || parts.contains(Part.DIRECTOR)
                        || parts.contains(Part.COORDINATOR));
    }

    /** Whether the welcome list concerns the reader: the peer and those who accompany, once everybody agreed. */
    public boolean hasWelcome() {
        PlacementState state = placement().state();
        return (state == PlacementState.AGREED || state.isRunning())
                && (isPeer() || PlacementPolicy.marksPapers(parts));
    }

    /** Whether what the peer shows of their trainings concerns the reader: the peer and those who accompany, while it lives. */
    public boolean hasTrainings() {
        return placement().state().isLive() && (isPeer() || PlacementPolicy.marksPapers(parts));
    }

    /** Whether the hours of a placement in training concern the reader: the trainee, who accompanies, the school. */
    public boolean hasTraining() {
        return placement().calendar().startedOn() != null
                && placement().terms().status() == PlacementStatus.TRAINEE
                && (isPeer() || PlacementPolicy.marksPapers(parts) || parts.contains(Part.TRAINING_BODY));
    }

    /** Whether a certificate concerns the reader: the peer and those who accompany, once it has begun. */
    public boolean hasCertificate() {
        return placement().calendar().startedOn() != null && (isPeer() || PlacementPolicy.marksPapers(parts));
    }

    /** Whether the share of work by level concerns the reader: the peer and the référent, once it has begun. */
    public boolean hasLevels() {
        return placement().calendar().startedOn() != null && (isPeer() || parts.contains(Part.REFERENT));
    }

    /** Whether the voices of a year concern the reader: those two and the director. */
    public boolean hasVoices() {
        return hasLevels() || (placement().calendar().startedOn() != null && parts.contains(Part.DIRECTOR));
    }

    /** Whether its ending concerns the reader: the peer and those who accompany, once a last day is known. */
    public boolean hasEnding() {
        Placement.Calendar calendar = placement().calendar();
        boolean known = calendar.endsOn() != null || calendar.endedOn() != null;
        return known && calendar.startedOn() != null && (isPeer() || PlacementPolicy.marksPapers(parts));
    }

    /** Whether what it costs concerns the reader: the director of its place. */
    public boolean hasBudget() {
        return parts.contains(Part.DIRECTOR);
    }

    /** Whether a later last day concerns the reader: each side that would have to agree, while it runs to a day. */
    public boolean hasExtension() {
        boolean side = isPeer() || PlacementPolicy.marksPapers(parts) || parts.contains(Part.TRAINING_BODY);
        return side && placement().state().isRunning() && placement().calendar().endsOn() != null;
    }

    /** Whether the reader may propose the next one today: the peer and those who accompany, around the last day. */
    public boolean hasRenewal() {
        return NextPlacementRules.isPossible(placement(), today) && PlacementPolicy.renews(parts);
    }

    /** Whether its peer may say that it takes the stead of another of theirs: once they said yes to it, until it begins. */
    public boolean hasTransfer() {
        return isPeer() && placement().state().isPrepared() && placement().yes().peer() != null;
    }

    /** Whether anything around this placement has a page of its own for the reader. */
    public boolean hasLinks() {
        return hasWelcome()
                || hasTrainings()
                || hasTraining()
                || hasCertificate()
                || hasEnding()
                || hasBudget()
                || hasReviews();
    }

    public boolean isPeer() {
        return parts.contains(Part.PEER);
    }

    public boolean marksPapers() {
        return PlacementPolicy.marksPapers(parts) && placement().state().isLive();
    }

    public boolean changesFrame() {
        return PlacementPolicy.changesFrame(parts, placement().state());
    }

    public boolean renewsLink() {
        return PlacementPolicy.renewsLink(parts) && placement().state().isLive();
    }

    public boolean asksWhichAssociation() {
        return StartRules.asksWhichAssociation(placement(), detail.body());
    }

    private boolean saidYes() {
        return placement().yes().of(parts) != null;
    }

    /** Whether everybody said yes and only a place is missing. */
    public boolean waits() {
        return placement().state() == PlacementState.PROPOSED
                && placement().yes().all(placement().terms());
    }
}
