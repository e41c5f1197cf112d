package org.cordee.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cordee.placement.PlacementStatus;
import org.cordee.placement.exchange.Access;
import org.cordee.placement.exchange.AskForPlace;
import org.cordee.placement.exchange.Meals;
import org.cordee.placement.exchange.NeedDraft;
import org.cordee.placement.exchange.NeedKind;
import org.cordee.placement.exchange.Regime;
import org.cordee.placement.exchange.RequestDraft;
import org.cordee.placement.exchange.TalkAbout;
import org.cordee.placement.exchange.Travel;
import org.cordee.placement.exchange.Wishes;
import org.cordee.placement.exchange.WriteNeed;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** The exchange of places: what fictitious structures look for, what peers and a school ask, a few words said. */
@Component
class DemoExchange {

    private static final List<String> TITLES = List.of(
            "Coanimer le groupe du mardi",
            "Tenir l’accueil à deux le matin",
            "Maraude du jeudi soir avec l’équipe",
            "Accueillir un·e stagiaire trois mois",
            "Raconter son parcours aux étudiant·es infirmier·es",
            "Un poste à mi-temps au centre");

    private final WriteNeed needs;
    private final AskForPlace requests;
    private final TalkAbout talk;
    private final DemoClock clock;

    DemoExchange(WriteNeed needs, AskForPlace requests, TalkAbout talk, DemoClock clock) {
        this.needs = needs;
        this.requests = requests;
        this.talk = talk;
        this.clock = clock;
    }

    /** Writes needs, requests and what is said; one need has not moved for long. */
    void fill(DemoRegion.Region region, List<DemoPeers.Cast> cast, LocalDate today) {
        UUID first = null;
        int hosts = Math.min(12, region.hosts().size());
        for (int turn = 0; turn < hosts; turn++) {
            UUID need = need(region.hosts().get(turn), turn, today);
            first = first == null ? need : first;
        }
        for (int turn = 0; turn < Math.min(4, cast.size()); turn++) {
            UUID request = request(cast.get(turn), turn, today);
            if (turn == 0 && first != null) {
                speak(cast.get(0).person(), region.hosts().get(0), new Talk(first, request), today);
            }
        }
        course(region, today);
    }

    private record Talk(UUID need, UUID request) {}

    private UUID need(DemoRegion.Host host, int turn, LocalDate today) {
        int title = turn % TITLES.size();
        NeedKind kind = kind(title);
        LocalDate from = today.plusDays(10L + 5L * turn);
        NeedDraft draft = new NeedDraft(
                kind,
                TITLES.get(title),
                turn % 2 == 0 ? "L’équipe a préparé l’accueil ; on se voit d’abord une heure, sans engagement." : null,
                new Wishes(
                        turn % 3 == 0 ? List.of("adults", "women") : List.of("adults"),
                        title == 2 ? List.of("outreach") : List.of("group", "talk"),
                        title == 2 ? List.of("evening") : List.of("morning", "afternoon"),
                        turn == 4),
                kind == NeedKind.EMPLOYEE ? 17 : 4 + turn % 4,
                new NeedDraft.Comfort(
                        turn % 2 == 0 ? host.referent().account() : null,
                        turn % 3 == 1 ? List.of(Access.TRANSIT) : List.of(Access.TRANSIT, Access.STEP_FREE),
                        turn % 2 == 0 ? Meals.ON_SITE : Meals.NONE,
                        turn % 3 == 0 ? Travel.PAID : Travel.NONE,
                        turn % 2 == 1),
                List.of(new NeedDraft.Slot(null, from, from.plusDays(120), 1 + turn % 2)),
                turn < 5);
        LocalDate day = turn == 7 ? today.minusDays(58) : today.minusDays(3L + turn);
        return clock.on(day, host.director(), () -> Done.of(needs.handle(host.director(), draft)));
    }

    private static NeedKind kind(int title) {
        return switch (title) {
            case 3 -> NeedKind.TRAINEE;
            case 4 -> NeedKind.MISSION;
            case 5 -> NeedKind.EMPLOYEE;
            default -> NeedKind.VOLUNTEER;
        };
    }

    private UUID request(DemoPeers.Cast peer, int turn, LocalDate today) {
        PlacementStatus status =
                PlacementStatus.valueOf(peer.role().statuses().get(0).toUpperCase(Locale.ROOT));
        RequestDraft draft = new RequestDraft(
                List.of(
                        status,
                        status == PlacementStatus.VOLUNTEER ? PlacementStatus.TRAINEE : PlacementStatus.VOLUNTEER),
                new Wishes(List.of("adults"), List.of("group", "outreach"), List.of("morning", "evening"), turn == 1),
                new RequestDraft.Course(null, null, null),
                7,
                today.plusDays(14),
                today.plusDays(100),
                new RequestDraft.Mobility("44000", turn == 2 ? List.of(Access.TRANSIT) : List.of(), null),
                new RequestDraft.Bodies(null, null),
                null);
        return clock.on(
                today.minusDays(2L + turn), peer.person(), () -> Done.of(requests.handle(peer.person(), draft)));
    }

    private void speak(Actor.Person peer, DemoRegion.Host host, Talk about, LocalDate today) {
        UUID thread = clock.on(
                today.minusDays(1),
                peer,
                () -> Done.of(talk.handle(
                        peer,
                        about.need(),
                        about.request(),
                        "Bonjour, le mardi me conviendrait. Est-ce qu’on peut se voir avant ?")));
        clock.on(
                today,
                host.referent(),
                () -> Done.of(
                        talk.say(host.referent(), thread, "Oui, avec plaisir : passez mardi à 14 h, on sera deux.")));
    }

    /** A school asks for a course, without naming anybody. */
    private void course(DemoRegion.Region region, LocalDate today) {
        Actor.Person trainer = region.trainer();
        UUID school = trainer.scopeOrStop();
        RequestDraft draft = new RequestDraft(
                List.of(PlacementStatus.TRAINEE),
                new Wishes(List.of(), List.of("group"), List.of("morning", "afternoon"), false),
                new RequestDraft.Course("Diplôme de pair-aidance, promotion d’automne", Regime.STUDENT, 70),
                14,
                today.plusDays(20),
                today.plusDays(130),
                new RequestDraft.Mobility("44000", List.of(Access.TRANSIT), 120),
                new RequestDraft.Bodies(school, null),
                null);
        UUID ignored = clock.on(today.minusDays(5), trainer, () -> Done.of(requests.handle(trainer, draft)));
    }
}
