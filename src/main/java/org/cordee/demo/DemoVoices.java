package org.cordee.demo;

import java.time.LocalDate;
import java.util.List;
import org.cordee.placement.PlacementStatus;
import org.cordee.platform.actor.Actor;
import org.cordee.recognition.EditPortfolio;
import org.cordee.recognition.PortfolioPart;
import org.cordee.recognition.SayYear;
import org.springframework.stereotype.Component;

/** What peers and teams say of the year, some of it shown, and a line or two of portfolios. */
@Component
class DemoVoices {

    private static final int PEERS = 4;

    private final SayYear say;
    private final EditPortfolio portfolio;
    private final DemoClock clock;

    DemoVoices(SayYear say, EditPortfolio portfolio, DemoClock clock) {
        this.say = say;
        this.portfolio = portfolio;
        this.clock = clock;
    }

    /** Lets the first peers at work and their référents write. */
    void write(List<DemoPlacements.Work> work, LocalDate today) {
        work.stream()
                .filter(one -> !one.to().isBefore(today) && one.from().isBefore(today.minusDays(90)))
                .limit(PEERS)
                .forEach(one -> write(one, today));
    }

    private void write(DemoPlacements.Work one, LocalDate today) {
        Actor.Person peer = one.peer();
        boolean shown = one.status() == PlacementStatus.VOLUNTEER;
        Done.of(clock.on(
                today.minusDays(8),
                peer,
                () -> say.handle(
                        peer,
                        one.placement(),
                        today.minusDays(8).getYear(),
                        "Le groupe du mardi a trouvé son rythme. On me demande plus souvent mon avis, moins souvent de décider.",
                        shown)));
        Done.of(clock.on(
                today.minusDays(7),
                peer,
                () -> portfolio.add(peer, PortfolioPart.TRAINING, "Conduire un entretien en posant peu de questions")));
    }
}
