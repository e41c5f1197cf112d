package org.cordee.activity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.cordee.placement.WorkPlace;
import org.cordee.placement.WorkPlaces;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Awaiting;
import org.cordee.platform.web.Form;
import org.springframework.stereotype.Component;

/** Fills the peer's home and the forms of the log. */
@Component
class WeekScreen {

    private static final int MOST_IN_A_WEEK = 60;

    private final ActQueries acts;
    private final WorkPlaces places;
    private final ActivityKinds kinds;
    private final ActRules rules;
    private final List<Awaiting> awaiting;
    private final Today today;

    WeekScreen(
            ActQueries acts,
            WorkPlaces places,
            ActivityKinds kinds,
            ActRules rules,
            List<Awaiting> awaiting,
            Today today) {
        this.acts = acts;
        this.places = places;
        this.kinds = kinds;
        this.rules = rules;
        this.awaiting = awaiting;
        this.today = today;
    }

    /** The home with this form; an empty form gets the usual place and today. */
    WeekPage of(UUID peer, Form form) {
        List<Act> latest = acts.latest(peer, MOST_IN_A_WEEK);
        List<WorkPlace> open = open(peer);
        LocalDate monday = today.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Form shown = form.value("placement").isEmpty() && !open.isEmpty()
                ? form.with("placement", usual(open, latest).placement())
                : form;
        return new WeekPage(
                peer,
                new LogForm(shown, open, kinds.inForce(), today.date(), rules.oldest(), null, 0),
                latest.stream()
                        .filter(act -> isOpen(act, open))
                        .findFirst()
                        .map(this::row)
                        .orElse(null),
                latest.stream()
                        .filter(act -> !act.facts().day().isBefore(monday))
                        .map(this::row)
                        .toList(),
                open,
                awaited(peer));
    }

    private List<Awaiting.Item> awaited(UUID peer) {
        return Actors.person().filter(actor -> peer.equals(actor.scope())).stream()
                .flatMap(actor -> awaiting.stream().flatMap(one -> one.of(actor).stream()))
                .toList();
    }

    /** The form that corrects an act. */
    LogForm correcting(Act act, Form form) {
        return new LogForm(
                form,
                places.of(act.facts().peer()),
                kinds.inForce(),
                today.date(),
                rules.oldest(),
                act.id(),
                act.version());
    }

    ActRow row(Act act) {
        return ActRow.of(act, kinds);
    }

    private List<WorkPlace> open(UUID peer) {
        return places.of(peer).stream()
                .filter(place -> place.isOpenOn(rules.oldest()))
                .toList();
    }

    private static WorkPlace usual(List<WorkPlace> open, List<Act> latest) {
        return latest.stream()
                .flatMap(act -> open.stream()
                        .filter(place -> place.placement().equals(act.facts().placement())))
                .findFirst()
                .orElse(open.get(0));
    }

    private static boolean isOpen(Act act, List<WorkPlace> open) {
        return open.stream()
                .anyMatch(place -> place.placement().equals(act.facts().placement()));
    }
}
