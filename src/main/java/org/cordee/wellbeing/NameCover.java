package org.cordee.wellbeing;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.placement.Colleague;
import org.cordee.placement.Placements;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says who answers in the actor's place: new messages and reminders go to them too, and the peer reads their name. */
@Component
public class NameCover {

    private static final int LONGEST_DAYS = 366;

    private final CoverStore store;
    private final Placements placements;
    private final Today today;

    NameCover(CoverStore store, Placements placements, Today today) {
        this.store = store;
        this.placements = placements;
        this.today = today;
    }

    /** From one day to another, both included, a year at most. Refused for somebody who may not answer instead. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID cover, LocalDate since, LocalDate until) {
        WellbeingPolicy.mayBeAway(actor);
        LocalDate day = today.date();
        if (until.isBefore(since) || until.isBefore(day) || until.isAfter(day.plusDays(LONGEST_DAYS))) {
            return Outcome.refused(Problem.of("until", "error.wellbeing.cover.days"));
        }
        if (!possible().contains(cover)) {
            return Outcome.refused(Problem.of("cover", "error.wellbeing.cover.who"));
        }
        return Outcome.done(store.name(actor.account(), cover, null, since, until));
    }

    /** Takes it back; a second time changes nothing. */
    @Transactional
    public Outcome<UUID> takeBack(Actor.Person actor, UUID id) {
        WellbeingPolicy.mayBeAway(actor);
        store.takeBack(actor.account(), id);
        return Outcome.done(id);
    }

    /** In a pause, the deputy of each placement the actor leads answers, without a word why. */
    void pause(Actor.Person actor, LocalDate since, @Nullable LocalDate back) {
        store.endPause(actor.account());
        if (!WellbeingPolicy.TEAM.contains(actor.role())) {
            return;
        }
        Set<UUID> possible = possible();
        placements.accompaniedBy(actor.account()).stream()
                .filter(placement -> actor.account().equals(placement.referent()))
                .forEach(placement -> {
                    UUID deputy = placement.deputy();
                    if (deputy != null && possible.contains(deputy)) {
                        LocalDate last = back == null ? null : back.minusDays(1);
                        var unused = store.name(actor.account(), deputy, placement.id(), since, last);
                    }
                });
    }

    /** The actor is back: nobody answers for a pause any more. */
    void back(Actor.Person actor) {
        store.endPause(actor.account());
    }

    private Set<UUID> possible() {
        return store.possible().stream().map(Colleague::account).collect(Collectors.toSet());
    }
}
