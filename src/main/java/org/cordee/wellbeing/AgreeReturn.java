package org.cordee.wellbeing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Option;
import org.cordee.reference.ReferencePacks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** After a pause, the peer and the référent each tick how it begins again. Neither says why there was a pause. */
@Component
public class AgreeReturn {

    private static final int MOST = 8;

    private final ReturnStore store;
    private final Placements placements;
    private final ReturnContent content;
    private final Today today;

    AgreeReturn(ReturnStore store, Placements placements, ReferencePacks packs, Today today) {
        this.store = store;
        this.placements = placements;
        this.content = packs.latest("returns").as(ReturnContent.class);
        this.today = today;
    }

    /** Replaces what this side had ticked. Refused beyond eight lines: a short agreement is one that is kept. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID id, List<String> lines) {
        PlacementSummary placement = placements.get(id);
        ReturnSide side = ReturnSide.orStop(actor, placement);
        Set<String> known = Stream.of("rhythm", "missions", "helps")
                .flatMap(topic -> options(id, topic, Locale.FRENCH).stream())
                .map(Option::value)
                .collect(Collectors.toSet());
        List<String> chosen = lines.stream().distinct().filter(known::contains).toList();
        if (chosen.size() > MOST) {
            return Outcome.refused(Problem.ofAll("error.wellbeing.return.long", MOST));
        }
        UUID pause = pause(id);
        store.untick(pause, side);
        chosen.forEach(line -> store.tick(pause, id, new Ticked(side, line), today.date()));
        return Outcome.done(id);
    }

    /** What both sides ticked. */
    @Transactional(readOnly = true)
    public List<Ticked> ticked(UUID placement) {
        return store.ticked(pause(placement));
    }

    /** The lines of a topic: rhythm, missions or helps. */
    List<Option> options(UUID placement, String topic, Locale language) {
        if (topic.equals("missions")) {
            return placements.missions(placement).stream()
                    .filter(mission -> !mission.onlyIfAgreed())
                    .map(mission -> Option.of(mission.id().toString(), mission.what()))
                    .toList();
        }
        return (topic.equals("rhythm") ? content.rhythm() : content.helps())
                .stream()
                        .map(line -> Option.of(line.code(), line.words().in(language)))
                        .toList();
    }

    /** The placements of the actor whose return can still be agreed on. */
    @Transactional(readOnly = true)
    public List<ReturnStore.Recent> recent(ReturnSide side) {
        return store.recent(side, today.date().minusDays(content.days()), today.date());
    }

    private UUID pause(UUID placement) {
        return store.pause(placement, today.date().minusDays(content.days()), today.date())
                .orElseThrow(() -> new NotFound("a pause that ended"));
    }
}
