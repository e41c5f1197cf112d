package org.cordee.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.pathway.Entry;
import org.cordee.pathway.StartPath;
import org.cordee.pathway.WorkPath;
import org.cordee.placement.OfferPlaces;
import org.cordee.placement.PlacementStatus;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.site.PublicRequests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far each structure is on its path, the places it announces, the boxes that receive requests without a name, and a few requests. */
@Component
class DemoPaths {

    private static final List<String> FIRST_STEPS = List.of("idea", "diagnosis", "project", "team");

    private final StartPath start;
    private final WorkPath work;
    private final PublicRequests requests;
    private final OfferPlaces places;
    private final DemoDiagnosis diagnosis;
    private final DemoPreparation preparation;
    private final DemoReviews reviews;
    private final DemoProposals proposals;
    private final DemoWellbeing wellbeing;
    private final DemoAgendas agendas;
    private final DemoVoices voices;
    private final DemoClock clock;

    DemoPaths(
            StartPath start,
            WorkPath work,
            PublicRequests requests,
            OfferPlaces places,
            DemoDiagnosis diagnosis,
            DemoPreparation preparation,
            DemoReviews reviews,
            DemoProposals proposals,
            DemoWellbeing wellbeing,
            DemoAgendas agendas,
            DemoVoices voices,
            DemoClock clock) {
        this.start = start;
        this.work = work;
        this.requests = requests;
        this.places = places;
        this.diagnosis = diagnosis;
        this.preparation = preparation;
        this.reviews = reviews;
        this.proposals = proposals;
        this.wellbeing = wellbeing;
        this.agendas = agendas;
        this.voices = voices;
        this.clock = clock;
    }

    /** Opens the paths of the structures that prepare, and the boxes of everybody who reads; holds reviews, makes proposals. */
    void open(DemoRegion.Region region, List<DemoPlacements.Work> ran, LocalDate today) {
        clock.on(today.minusDays(200), region.coordinator(), () -> {
            requests.openBox(region.coordinator(), region.name());
            return true;
        });
        for (DemoRegion.Host host : region.hosts()) {
            clock.on(today.minusDays(190), host.director(), () -> {
                requests.openBox(host.director(), host.name());
                return true;
            });
            clock.on(today.minusDays(190), host.referent(), () -> {
                requests.openBox(host.referent(), host.name());
                return true;
            });
            path(host, today);
            announce(host, today);
        }
        wellbeing.live(ran, today);
        diagnosis.ask(region, today);
        preparation.prepare(region, today);
        write(region, today);
        reviews.hold(ran, region, today);
        proposals.make(ran, region, today);
        agendas.open(ran, region, today);
        voices.write(ran, today);
    }

    private void announce(DemoRegion.Host host, LocalDate today) {
        if (host.stage().equals("preparing") || host.stage().equals("trainee")) {
            PlacementStatus status =
                    host.stage().equals("trainee") ? PlacementStatus.TRAINEE : PlacementStatus.VOLUNTEER;
            var command = new OfferPlaces.Command(2, List.of(status), today.plusMonths(2));
            Done.of(clock.on(today.minusDays(10), host.director(), () -> places.handle(host.director(), command)));
        }
    }

    private void path(DemoRegion.Host host, LocalDate today) {
        switch (host.stage()) {
            case "idea" -> advance(start(host, Entry.NEW_PEER, null, today.minusDays(40)), host, 1, today);
            case "preparing" ->
                advance(start(host, Entry.NEW_PEER, today.plusDays(45), today.minusDays(120)), host, 3, today);
            case "catching_up" -> start(host, Entry.PEER_HERE, null, today.minusDays(60));
            case "trainee" -> start(host, Entry.TRAINEE, today.plusDays(20), today.minusDays(15));
            default -> {}
        }
    }

    private UUID start(DemoRegion.Host host, Entry entry, @Nullable LocalDate arrival, LocalDate day) {
        return clock.on(
                day,
                host.director(),
                () -> Done.of(
                        start.handle(host.director(), new StartPath.Command(host.structure(), entry, arrival, null))));
    }

    private void advance(UUID path, DemoRegion.Host host, int steps, LocalDate today) {
        for (int step = 0; step < steps; step++) {
            String code = FIRST_STEPS.get(step);
            LocalDate day = today.minusDays(30L - step * 5L);
            Done.of(clock.on(
                    day,
                    host.director(),
                    () -> work.plan(host.director(), path, code, new WorkPath.Plan("Direction", day, true))));
        }
    }

    private void write(DemoRegion.Region region, LocalDate today) {
        DemoRegion.Host host = region.hosts().get(0);
        clock.at(today.minusDays(3));
        String key = UUID.nameUUIDFromBytes(host.name().getBytes(StandardCharsets.UTF_8))
                .toString();
        String code = Actors.as(
                new Actor.Visitor(),
                () -> requests.write(
                        false,
                        host.structure(),
                        Role.PROFESSIONAL,
                        "Je voudrais parler avec quelqu’un qui est passé par là, plutôt le matin.",
                        key));
        if (code.isEmpty()) {
            throw new IllegalStateException("a request without a code");
        }
    }
}
