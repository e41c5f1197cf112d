package org.cordee.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cordee.placement.training.FillEvaluation;
import org.cordee.placement.training.HoldMidterm;
import org.cordee.placement.training.RateHost;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Talks at half-time, grids and what trainees say of places: signed and sent by some, begun by others. */
@Component
class DemoTalks {

    private static final List<String> DOMAINS =
            List.of("experience", "relationship", "group", "resources", "team", "self_care", "reflexivity");
    private static final List<String> PLACE = List.of("expected", "clear", "tutor", "place", "respect", "again");
    private static final int WRITTEN_AFTER = 50;

    private final HoldMidterm midterm;
    private final FillEvaluation grid;
    private final RateHost host;
    private final DemoClock clock;
    private int turn;

    DemoTalks(HoldMidterm midterm, FillEvaluation grid, RateHost host, DemoClock clock) {
        this.midterm = midterm;
        this.grid = grid;
        this.host = host;
        this.clock = clock;
    }

    /** Writes those of one trainee: every third began only, the others went further. */
    void write(DemoPlacements.Work one, LocalDate today) {
        LocalDate day = one.from().plusDays(WRITTEN_AFTER);
        if (!day.isBefore(one.to()) || !day.isBefore(today)) {
            return;
        }
        turn++;
        Actor.Person tutor = one.host().referent();
        note(one.peer(), one, day, "Je me sens à ma place dans le groupe. Je voudrais essayer l’accueil.");
        if (turn % 3 != 0) {
            note(tutor, one, day, "Une présence juste. La seconde moitié s’ouvre aux rencontres à deux.");
            sign(one.peer(), one, day, 2);
            sign(tutor, one, day, 3);
            fill(one.peer(), one, day, "does");
            fill(tutor, one, day, "tries");
            tell(one, day);
        }
    }

    private void note(Actor.Person who, DemoPlacements.Work one, LocalDate day, String note) {
        clock.on(day, who, () -> Done.of(midterm.write(who, one.placement(), note)));
    }

    private void sign(Actor.Person who, DemoPlacements.Work one, LocalDate day, int version) {
        clock.on(day.plusDays(1), who, () -> Done.of(midterm.sign(who, one.placement(), version)));
    }

    private void fill(Actor.Person who, DemoPlacements.Work one, LocalDate day, String level) {
        Map<String, FillEvaluation.Said> said = new HashMap<>();
        DOMAINS.forEach(domain -> said.put(domain, new FillEvaluation.Said(level, null)));
        clock.on(day.plusDays(2), who, () -> Done.of(grid.write(who, one.placement(), said, true)));
    }

    private void tell(DemoPlacements.Work one, LocalDate day) {
        Map<String, String> answers = new HashMap<>();
        PLACE.forEach(item -> answers.put(item, "rather"));
        var said = new RateHost.Said(answers, "On m’a laissé le temps.", turn % 2 == 0);
        clock.on(day.plusDays(3), one.peer(), () -> Done.of(host.handle(one.peer(), one.placement(), said)));
        if (turn % 2 == 0) {
            clock.on(day.plusDays(3), one.peer(), () -> Done.of(grid.send(one.peer(), one.placement(), null)));
        }
    }
}
