package org.cordee.pathway;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.Placements;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts a path in a structure, by one of its three entries, with the version of the content in force. */
@Component
public class StartPath {

    private final PathStore store;
    private final PathContents contents;
    private final Placements placements;
    private final Ids ids;
    private final Today today;

    StartPath(PathStore store, PathContents contents, Placements placements, Ids ids, Today today) {
        this.store = store;
        this.contents = contents;
        this.placements = placements;
        this.ids = ids;
        this.today = today;
    }

    /**
     * What starts.
     *
     * @param arrivalOn the day somebody is expected, or null
     * @param placement the placement it prepares, or null while there is none
     */
    public record Command(
            UUID structure,
            Entry entry,
            @Nullable LocalDate arrivalOn,
            @Nullable UUID placement) {}

    /** The new path, or every reason why it is refused. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, Command command) {
        PathPolicy.mayStart(actor, command.structure());
        UUID placement = command.placement();
        if (placement != null && !placements.get(placement).place().structure().equals(command.structure())) {
            return Outcome.refused(Problem.of("placement", "error.form.choice"));
        }
        Path path = path(actor, command);
        try {
            store.insert(path);
        } catch (DuplicateKeyException already) {
            return Outcome.refused(Problem.of("placement", "error.pathway.prepared_already"));
        }
        return Outcome.done(path.id());
    }

    private Path path(Actor.Person actor, Command command) {
        int version = contents.currentVersion();
        PathContent content = contents.of(version);
        Map<String, LocalDate> due = DueDates.of(content, command.entry(), command.arrivalOn(), today.date());
        List<Path.Step> steps = content.way(command.entry()).steps().stream()
                .map(code -> new Path.Step(code, null, due.get(code), null, null, 0))
                .toList();
        return new Path(
                ids.next(),
                new Path.Place(command.structure(), territory(actor), ""),
                command.entry(),
                version,
                new Path.Dates(today.date(), command.arrivalOn(), null),
                command.placement(),
                steps,
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
