package org.cordee.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cordee.placement.PlacementStatus;
import org.cordee.placement.training.CertifyTraining;
import org.cordee.placement.training.ConfirmPresence;
import org.cordee.placement.training.EnterPresence;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Placements in training: hours entered week by week, most of them confirmed. */
@Component
class DemoTraining {

    private static final int LONGEST = 9;
    private static final int HALF_DAY = 210;

    private final EnterPresence enter;
    private final ConfirmPresence confirm;
    private final CertifyTraining certify;
    private final DemoTalks talks;
    private final DemoClock clock;

    DemoTraining(
            EnterPresence enter, ConfirmPresence confirm, CertifyTraining certify, DemoTalks talks, DemoClock clock) {
        this.enter = enter;
        this.confirm = confirm;
        this.certify = certify;
        this.talks = talks;
        this.clock = clock;
    }

    /**
     * Writes them, each at its place: the first weeks of every trainee. Where it runs, the last day is left to be
     * confirmed; where it ended, the hours are certified.
     */
    void write(List<DemoPlacements.Work> work, LocalDate today) {
        work.stream().filter(one -> one.status() == PlacementStatus.TRAINEE).forEach(one -> {
            hours(one, today);
            talks.write(one, today);
        });
    }

    private void hours(DemoPlacements.Work one, LocalDate today) {
        List<UUID> lines = new ArrayList<>();
        LocalDate last = one.from();
        for (LocalDate day : days(one, today)) {
            lines.add(
                    clock.on(day, one.peer(), () -> Done.of(enter.handle(one.peer(), one.placement(), day, HALF_DAY))));
            last = day;
        }
        if (lines.size() > 1) {
            Actor.Person director = one.host().director();
            boolean ended = one.to().isBefore(today);
            List<UUID> right = ended ? lines : lines.subList(0, lines.size() - 1);
            Done.of(clock.on(last, director, () -> confirm.handle(director, one.placement(), right)));
            if (ended) {
                Done.of(clock.on(one.to(), director, () -> certify.handle(director, one.placement(), "La direction")));
            }
        }
    }

    private static List<LocalDate> days(DemoPlacements.Work one, LocalDate today) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = one.from();
                days.size() < LONGEST && day.isBefore(one.to()) && day.isBefore(today);
                day = day.plusWeeks(1)) {
            if (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                days.add(day);
            }
        }
        return days;
    }
}
