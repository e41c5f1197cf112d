package org.cordee.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.cordee.peer.Peers;
import org.cordee.placement.CareMoment;
import org.cordee.placement.Circumstances;
import org.cordee.placement.EngagementLevel;
import org.cordee.placement.Frame;
import org.cordee.placement.MarkPapers;
import org.cordee.placement.Move;
import org.cordee.placement.MovePlacement;
import org.cordee.placement.PlacementStatus;
import org.cordee.placement.ProposePlacement;
import org.cordee.placement.SayCircumstances;
import org.cordee.placement.SheetColumn;
import org.cordee.placement.WriteMission;
import org.cordee.platform.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Placements at every stage: ended, running, paused, agreed, proposed. */
@Component
class DemoPlacements {

    private static final List<WriteMission.Line> MISSIONS = List.of(
            line(
                    "Rencontrer à deux, sur demande ou sur proposition de l’équipe",
                    EngagementLevel.COLLABORATION,
                    "individual"),
            line("Coanimer le groupe du mardi avec l’équipe", EngagementLevel.COLLABORATION, "group"),
            line("Tenir l’accueil une demi-journée, à deux", EngagementLevel.CONSULTATION, "reception"),
            line("Participer à la réunion d’équipe", EngagementLevel.PARTNERSHIP, "team_life"));

    private final ProposePlacement propose;
    private final MovePlacement move;
    private final MarkPapers papers;
    private final SayCircumstances circumstances;
    private final WriteMission missions;
    private final DemoDocuments documents;
    private final Peers peers;
    private final DemoClock clock;

    DemoPlacements(
            ProposePlacement propose,
            MovePlacement move,
            MarkPapers papers,
            SayCircumstances circumstances,
            WriteMission missions,
            DemoDocuments documents,
            Peers peers,
            DemoClock clock) {
        this.propose = propose;
        this.move = move;
        this.papers = papers;
        this.circumstances = circumstances;
        this.missions = missions;
        this.documents = documents;
        this.peers = peers;
        this.clock = clock;
    }

    /** A placement whose work is to be logged between two days. */
    record Work(
            UUID placement,
            Actor.Person peer,
            DemoRegion.Host host,
            PlacementStatus status,
            LocalDate from,
            LocalDate to) {}

    /** A peer, a place, the day it begins, how far it goes, and the last day agreed if any. */
    private record Story(
            DemoPeers.Cast peer,
            DemoRegion.Host host,
            String fate,
            LocalDate day,
            @Nullable LocalDate last) {}

    /** Places the peers; gives the placements that ran. */
    List<Work> place(List<DemoPeers.Cast> cast, DemoRegion.Region region, LocalDate today, RandomGenerator chance) {
        List<Work> work = new ArrayList<>();
        List<DemoRegion.Host> full = region.hosts().stream()
                .filter(host -> !host.stage().equals("idea") && !host.stage().equals("preparing"))
                .toList();
        for (int turn = 0; turn < cast.size(); turn++) {
            DemoPeers.Cast peer = cast.get(turn);
            DemoRegion.Host host = full.get(turn % full.size());
            String fate = fate(turn);
            if (fate.equals("free")) {
                continue;
            }
            LocalDate day = peer.arrivedOn().plusDays(20 + chance.nextInt(30));
            Story story = new Story(peer, host, fate, day, turn < 2 ? today.plusDays(45) : null);
            UUID placement = propose(story, region);
            agree(placement, story, region.trainer());
            if (fate.equals("running") || fate.equals("paused") || fate.equals("ended")) {
                work.add(run(placement, story, today));
            }
        }
        documents.write(work, today);
        return work;
    }

    private static String fate(int turn) {
        return switch (turn % 12) {
            case 3 -> "ended";
            case 5 -> "proposed";
            case 7 -> "agreed";
            case 9 -> "free";
            case 10 -> "paused";
            default -> "running";
        };
    }

    private UUID propose(Story story, DemoRegion.Region region) {
        DemoPeers.Cast peer = story.peer();
        DemoRegion.Host host = story.host();
        LocalDate day = story.day();
        PlacementStatus status = status(peer);
        clock.on(day, peer.person(), () -> {
            peers.beKnownBy(peer.person(), host.structure());
            return host;
        });
        Frame frame = new Frame(
                host.referent().account(),
                host.deputy().account(),
                day.plusDays(30),
                story.last(),
                status.countsHours() ? 17.5 : null,
                status.countsHours() ? null : "environ une demi-journée par semaine",
                status == PlacementStatus.VOLUNTEER ? region.organisations().get(0) : null,
                status == PlacementStatus.TRAINEE ? region.organisations().get(DemoRegion.SCHOOL) : null);
        return clock.on(day, region.coordinator(), () -> {
            UUID placement = Done.of(propose.handle(
                    region.coordinator(),
                    new ProposePlacement.Command(peer.peer(), host.structure(), host.unit(), status, frame)));
            return status == PlacementStatus.TRAINEE
                    ? Done.of(circumstances.handle(region.coordinator(), placement, course(day)))
                    : placement;
        });
    }

    /** A short course of 94 hours, or a longer one of students. */
    private static Circumstances course(LocalDate day) {
        return day.getDayOfMonth() % 2 == 0 ? new Circumstances(false, 94, 84) : new Circumstances(false, 400, 308);
    }

    private void agree(UUID placement, Story story, Actor.Person trainer) {
        DemoPeers.Cast peer = story.peer();
        DemoRegion.Host host = story.host();
        LocalDate day = story.day();
        clock.on(day.plusDays(5), peer.person(), () -> Done.of(move.handle(peer.person(), placement, Move.AGREE)));
        MISSIONS.forEach(line -> clock.on(
                day.plusDays(8), host.referent(), () -> Done.of(missions.add(host.referent(), placement, line))));
        if (!story.fate().equals("proposed")) {
            clock.on(
                    day.plusDays(10),
                    host.director(),
                    () -> Done.of(move.handle(host.director(), placement, Move.AGREE)));
            if (status(peer) == PlacementStatus.TRAINEE) {
                clock.on(day.plusDays(12), trainer, () -> Done.of(move.handle(trainer, placement, Move.AGREE)));
            }
        }
    }

    private Work run(UUID placement, Story story, LocalDate today) {
        DemoPeers.Cast peer = story.peer();
        DemoRegion.Host host = story.host();
        LocalDate start = story.day().plusDays(30);
        LocalDate valid = later(start.plusYears(1), today.plusMonths(7));
        clock.on(start, host.director(), () -> {
            papers.minimum(placement)
                    .forEach(paper -> Done.of(papers.present(host.director(), placement, paper, valid)));
            return Done.of(move.handle(host.director(), placement, Move.START));
        });
        LocalDate end = today;
        if (story.fate().equals("ended")) {
            end = earlier(start.plusDays(300), today.minusDays(20));
            clock.on(end, host.referent(), () -> Done.of(move.handle(host.referent(), placement, Move.END)));
        } else if (story.fate().equals("paused")) {
            end = today.minusDays(25);
            clock.on(end, peer.person(), () -> Done.of(move.handle(peer.person(), placement, Move.PAUSE)));
        }
        return new Work(placement, peer.person(), host, status(peer), start, end);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static PlacementStatus status(DemoPeers.Cast peer) {
        return PlacementStatus.valueOf(peer.role().statuses().get(0).toUpperCase(Locale.ROOT));
    }

    private static WriteMission.Line line(String what, EngagementLevel level, @Nullable String kind) {
        return new WriteMission.Line(SheetColumn.I_DO, what, level, CareMoment.FOLLOW_UP, kind);
    }
}
