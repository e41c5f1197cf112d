package org.cordee.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cordee.account.DemoPeople;
import org.cordee.peer.PeerStatus;
import org.cordee.peer.Peers;
import org.cordee.peer.Preset;
import org.cordee.peer.Profile;
import org.cordee.peer.training.KeepTraining;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.springframework.stereotype.Component;

/** The peers: welcomed one after the other, each writing their own sheet and choosing who sees what. */
@Component
class DemoPeers {

    private static final int HOURS = 120;

    private final DemoPeople people;
    private final Peers peers;
    private final DemoClock clock;
    private final KeepTraining trainings;

    DemoPeers(DemoPeople people, Peers peers, DemoClock clock, KeepTraining trainings) {
        this.people = people;
        this.peers = peers;
        this.clock = clock;
        this.trainings = trainings;
    }

    /** A peer of the demonstration. */
    record Cast(Actor.Person person, DemoScript.Somebody role, LocalDate arrivedOn) {
        UUID peer() {
            return person.scopeOrStop();
        }
    }

    /** Welcomes everybody, a few weeks apart. */
    List<Cast> welcome(DemoScript script, DemoRegion.Region region, LocalDate first, LocalDate last) {
        List<Cast> cast = new ArrayList<>();
        long span = last.toEpochDay() - first.toEpochDay();
        int count = script.peers().size();
        for (int turn = 0; turn < count; turn++) {
            cast.add(welcome(script.peers().get(turn), region, first.plusDays(span * turn / count)));
        }
        return cast;
    }

    private Cast welcome(DemoScript.Somebody somebody, DemoRegion.Region region, LocalDate day) {
        clock.at(day);
        UUID peer = clock.as(region.coordinator(), () -> Done.of(peers.welcome(region.coordinator(), somebody.name())));
        Actor.Person person = people.open(somebody.name(), Role.PEER, peer, region.territory(), region.name());
        clock.together(person, () -> introduce(person, somebody, day));
        return new Cast(person, somebody, day);
    }

    private void introduce(Actor.Person person, DemoScript.Somebody somebody, LocalDate day) {
        UUID written = Done.of(peers.introduce(person, profile(somebody)));
        if (!written.equals(person.scope())) {
            throw new IllegalStateException("a sheet of somebody else");
        }
        peers.share(person, Preset.valueOf(somebody.preset().toUpperCase(Locale.ROOT)));
        peers.sayWhereIGo(person, List.of("44", "49", "53", "72", "85"), List.of());
        if (!somebody.statuses().contains("trainee")) {
            Done.of(trainings.handle(
                    person,
                    new KeepTraining.Said(
                            "Certificat de pair aidance",
                            "École des savoirs d’expérience",
                            HOURS,
                            day.minusMonths(10),
                            day.minusMonths(4),
                            day.plusYears(4)),
                    null));
        }
    }

    private static Profile profile(DemoScript.Somebody somebody) {
        return new Profile(
                somebody.name(),
                somebody.title(),
                somebody.department(),
                somebody.statuses().stream()
                        .map(code -> PeerStatus.valueOf(code.toUpperCase(Locale.ROOT)))
                        .toList(),
                new Profile.Knowledge(somebody.life(), somebody.care(), somebody.recovery()),
                List.of("adults", "family"),
                List.of("talk", "group"),
                new Profile.Availability(List.of(), null),
                1);
    }
}
