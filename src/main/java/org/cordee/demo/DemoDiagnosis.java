package org.cordee.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.pathway.Entry;
import org.cordee.pathway.Paths;
import org.cordee.pathway.StartPath;
import org.cordee.pathway.diagnosis.AgreeAction;
import org.cordee.pathway.diagnosis.Agreed;
import org.cordee.pathway.diagnosis.EndDiagnosis;
import org.cordee.pathway.diagnosis.GiveDiagnosis;
import org.cordee.pathway.diagnosis.OpenDiagnosis;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.springframework.stereotype.Component;

/** A team that looked at its practices twice and agreed what to do, and one that is being asked. */
@Component
class DemoDiagnosis {

    private static final List<String> SECTIONS = List.of("talk", "frame", "around", "place", "last");
    private static final List<String> PRACTICES = List.of(
            "talk",
            "reason",
            "meeting_peers",
            "users_asked",
            "role",
            "secrecy",
            "means",
            "money",
            "lead",
            "support",
            "not_alone",
            "voice",
            "colleague",
            "own_story",
            "care_for_all",
            "hard_times",
            "taking_stock");
    private static final List<String> FUNCTIONS = List.of("nurse", "nurse", "social", "doctor", "reception", "social");

    /** One line a member, one level a practice: first round, then second. */
    private static final List<String> FIRST = List.of(
            "00000000000000000",
            "10001000100010100",
            "11010100000011100",
            "22111111101022200",
            "10000010000001010",
            "21101100100101110");

    private static final List<String> SECOND = List.of(
            "10110000100000110",
            "21111001210011110",
            "21120011201012110",
            "22211222221222221",
            "21100110100101110",
            "22111012211112210",
            "21010001201011100");

    private final StartPath start;
    private final Paths paths;
    private final OpenDiagnosis open;
    private final EndDiagnosis end;
    private final GiveDiagnosis give;
    private final AgreeAction agree;
    private final DemoClock clock;

    DemoDiagnosis(
            StartPath start,
            Paths paths,
            OpenDiagnosis open,
            EndDiagnosis end,
            GiveDiagnosis give,
            AgreeAction agree,
            DemoClock clock) {
        this.start = start;
        this.paths = paths;
        this.open = open;
        this.end = end;
        this.give = give;
        this.agree = agree;
        this.clock = clock;
    }

    void ask(DemoRegion.Region region, LocalDate today) {
        region.hosts().stream()
                .filter(host -> host.stage().equals("full"))
                .findFirst()
                .ifPresent(host -> twice(host, today));
        region.hosts().stream()
                .filter(host -> host.stage().equals("idea"))
                .findFirst()
                .ifPresent(host -> {
                    UUID round = open(host, path(host), today.minusDays(5), today.plusDays(9));
                    answer(round, FIRST.subList(0, 3), today.minusDays(3));
                });
    }

    private void twice(DemoRegion.Host host, LocalDate today) {
        UUID path = start(host, today.minusDays(155));
        UUID before = open(host, path, today.minusDays(150), today.minusDays(136));
        answer(before, FIRST, today.minusDays(143));
        close(host, before, today.minusDays(137));
        UUID round = open(host, path, today.minusDays(77), today.minusDays(63));
        answer(round, SECOND, today.minusDays(70));
        close(host, round, today.minusDays(64));
        agree(host, path, today);
    }

    private void agree(DemoRegion.Host host, UUID path, LocalDate today) {
        agreed(
                host,
                path,
                "role",
                new Agreed(
                        "Écrire les trois colonnes de la fiche de mission avec un pair",
                        "Référent·e pair-aidance",
                        today.plusDays(20),
                        true),
                today);
        agreed(
                host,
                path,
                "support",
                new Agreed("Fixer le rythme de la supervision, hors hiérarchie", "Direction", today.minusDays(2), true),
                today);
        agreed(
                host,
                path,
                "colleague",
                new Agreed(
                        "Prévenir l’équipe de nuit et l’accueil, horaire par horaire", "Cadre de santé", null, false),
                today);
    }

    /** A peer is here already: what is usually prepared before is caught up with. */
    private UUID start(DemoRegion.Host host, LocalDate day) {
        var command = new StartPath.Command(host.structure(), Entry.PEER_HERE, null, null);
        return clock.on(day, host.director(), () -> Done.of(start.handle(host.director(), command)));
    }

    private UUID path(DemoRegion.Host host) {
        return clock.as(
                host.director(), () -> paths.of(host.structure()).orElseThrow().path());
    }

    private UUID open(DemoRegion.Host host, UUID path, LocalDate day, LocalDate closesOn) {
        var command = new OpenDiagnosis.Command(path, SECTIONS, closesOn, 9);
        return clock.on(day, host.director(), () -> Done.of(open.handle(host.director(), command)));
    }

    private void close(DemoRegion.Host host, UUID round, LocalDate day) {
        Done.of(clock.on(day, host.director(), () -> end.handle(host.director(), round)));
    }

    private void answer(UUID round, List<String> answers, LocalDate day) {
        clock.at(day);
        for (int member = 0; member < answers.size(); member++) {
            String levels = answers.get(member);
            Map<String, Integer> said = new HashMap<>();
            for (int at = 0; at < PRACTICES.size(); at++) {
                said.put(PRACTICES.get(at), levels.charAt(at) - '0');
            }
            var whole = new GiveDiagnosis.Said(said, FUNCTIONS.get(member % FUNCTIONS.size()));
            Done.of(Actors.as(new Actor.Visitor(), () -> give.handle(round, whole)));
        }
    }

    private void agreed(DemoRegion.Host host, UUID path, String practice, Agreed words, LocalDate today) {
        Done.of(clock.on(
                today.minusDays(12), host.referent(), () -> agree.handle(host.referent(), path, practice, words)));
    }
}
