package org.cordee.placement;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The form that proposes a place, or changes what surrounds it.
 *
 * @param placement null for a new one
 * @param status the status of an existing one, else null
 */
record ProposePage(@Nullable UUID placement, @Nullable PlacementStatus status, Where where, Choices choices, Form form)
        implements Page {

    /** The structure chosen; null while the coordinator looks for one. */
    record Where(@Nullable UUID structure, String name) {}

    /** What can be chosen. */
    record Choices(
            List<Option> structures,
            List<Option> peers,
            List<Option> units,
            List<Option> team,
            List<Option> associations,
            List<Option> trainingBodies) {
        static Choices none() {
            return new Choices(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }
    }

    @Override
    public String template() {
        return "placement/propose";
    }

    @Override
    public String titleKey() {
        return placement == null ? "placement.propose.title" : "placement.frame.title";
    }

    /** The names shown to whoever proposes, so that each peer sees who looked for somebody. */
    @Override
    public Set<Subject> subjects() {
        return placement != null
                ? Set.of()
                : choices.peers().stream()
                        .map(peer -> UUID.fromString(peer.value()))
                        .map(peer -> new Subject("peer.list", peer, peer))
                        .collect(Collectors.toSet());
    }

    public String action() {
        return placement == null ? "/placements" : "/placements/" + placement + "/frame";
    }

    public boolean asksHours() {
        return status == null || status.countsHours();
    }

    public boolean asksRhythm() {
        return status == null || !status.countsHours();
    }

    public boolean asksAssociation() {
        return status == null || status == PlacementStatus.VOLUNTEER;
    }

    public boolean asksTrainingBody() {
        return status == null || status == PlacementStatus.TRAINEE;
    }
}
