package org.cordee.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.cordee.gathering.Addressee;
import org.cordee.gathering.Circle;
import org.cordee.gathering.HoldMeeting;
import org.cordee.gathering.JoinCircle;
import org.cordee.gathering.KeepMaterial;
import org.cordee.gathering.OpenCircle;
import org.cordee.gathering.WriteToMany;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.springframework.stereotype.Component;

/** Two groups of the region, one held and one to come, and a message to those who take part. */
@Component
class DemoGroups {

    private final OpenCircle open;
    private final HoldMeeting hold;
    private final JoinCircle join;
    private final KeepMaterial keep;
    private final WriteToMany write;
    private final DemoClock clock;

    DemoGroups(
            OpenCircle open, HoldMeeting hold, JoinCircle join, KeepMaterial keep, WriteToMany write, DemoClock clock) {
        this.open = open;
        this.hold = hold;
        this.join = join;
        this.keep = keep;
        this.write = write;
        this.clock = clock;
    }

    /** Opens both, lets some take part, counts the one that was held. */
    void write(DemoRegion.Region region, List<DemoPeers.Cast> cast, LocalDate day) {
        Actor.Person desk = region.coordinator();
        UUID peers = open(
                desk,
                day.minusDays(70),
                new OpenCircle.Said(
                        Circle.Kind.INTERVISION,
                        "Entre pair·es, le premier mardi",
                        "Parler de ce qu’on vit en mission, entre nous. On vient quand on peut.",
                        List.of()));
        UUID held = meet(desk, peers, day.minusDays(60), day.minusDays(28));
        meet(desk, peers, day.minusDays(20), day.plusDays(9));
        clock.on(day.minusDays(27), desk, () -> {
            hold.came(desk, peers, held, 9);
            return held;
        });
        cast.stream()
                .limit(9)
                .forEach(one -> Done.of(
                        clock.on(day.minusDays(15), one.person(), () -> join.handle(one.person(), peers, true))));
        tell(desk, peers, day.minusDays(6));
        work(desk, day);
    }

    private void tell(Actor.Person desk, UUID peers, LocalDate day) {
        Done.of(clock.on(
                day,
                desk,
                () -> write.handle(
                        desk,
                        new Addressee(Addressee.Audience.CIRCLE, peers.toString()),
                        "Groupe : Entre pair·es, le premier mardi",
                        "Bonjour à toutes et à tous. La prochaine rencontre se tient salle 2. Il y aura du café.")));
    }

    private void work(Actor.Person desk, LocalDate day) {
        UUID team = open(
                desk,
                day.minusDays(50),
                new OpenCircle.Said(
                        Circle.Kind.WORKING,
                        "Préparer les équipes",
                        "Écrire ensemble ce qui aide une équipe avant une arrivée.",
                        List.of(Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR)));
        meet(desk, team, day.minusDays(20), day.plusDays(16));
        Done.of(clock.on(
                day.minusDays(20),
                desk,
                () -> keep.handle(desk, team, "Le guide d’intégration du réseau", "https://example.org/guide", null)));
    }

    private UUID open(Actor.Person desk, LocalDate day, OpenCircle.Said said) {
        return Done.of(clock.on(day, desk, () -> open.handle(desk, said)));
    }

    private UUID meet(Actor.Person desk, UUID circle, LocalDate said, LocalDate day) {
        return Done.of(clock.on(
                said,
                desk,
                () -> hold.handle(
                        desk,
                        circle,
                        new HoldMeeting.Said(
                                day,
                                LocalTime.of(18, 0),
                                "Maison des associations, salle 2",
                                "Un tour de parole, puis une situation choisie ensemble."))));
    }
}
