package org.cordee.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.placement.exchange.Access;
import org.cordee.placement.exchange.Meals;
import org.cordee.placement.exchange.NeedDraft;
import org.cordee.placement.exchange.NeedKind;
import org.cordee.placement.exchange.Regime;
import org.cordee.placement.exchange.RequestDraft;
import org.cordee.placement.exchange.Travel;
import org.cordee.placement.exchange.Wishes;
import org.cordee.placement.exchange.WriteNeed;
import org.cordee.placement.intake.CohortCode;
import org.cordee.placement.intake.CohortTerms;
import org.cordee.placement.intake.JoinCohort;
import org.cordee.placement.intake.OpenCohort;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** A fictitious cohort: its code, those who joined with it, and places that structures open for trainees. */
@Component
class DemoCohort {

    private static final List<String> NAMES = List.of("Lou", "Sacha", "", "Camille", "Noa");
    private static final List<String> HOMES = List.of("44000", "49000", "53000", "72000", "85000");
    private static final int MEMBERS = 5;
    private static final int PLACES = 4;

    private final OpenCohort open;
    private final JoinCohort join;
    private final CohortCode codes;
    private final WriteNeed needs;
    private final DemoClock clock;

    DemoCohort(OpenCohort open, JoinCohort join, CohortCode codes, WriteNeed needs, DemoClock clock) {
        this.open = open;
        this.join = join;
        this.codes = codes;
        this.needs = needs;
        this.clock = clock;
    }

    /** Opens it a fortnight ago; its places are left to be calculated by whoever looks. */
    void gather(DemoRegion.Region region, List<DemoPeers.Cast> cast, LocalDate today) {
        Actor.Person trainer = region.trainer();
        LocalDate from = today.plusDays(30);
        CohortTerms terms = new CohortTerms(
                "Intervenant·e pair·e, promotion d’hiver", Regime.CONTINUING, 140, 70, 14, from, from.plusDays(90));
        UUID cohort = clock.on(
                today.minusDays(14), trainer, () -> Done.of(open.handle(trainer, trainer.scopeOrStop(), terms)));
        for (int turn = 0; turn < Math.min(PLACES, region.hosts().size()); turn++) {
            place(region.hosts().get(region.hosts().size() - 1 - turn), turn, from);
        }
        for (int turn = 0; turn < Math.min(MEMBERS, cast.size()); turn++) {
            // the last of them has a place in training already
            int one = turn == 0 ? cast.size() - 1 : (cast.size() / MEMBERS) * turn - 1;
            joins(trainer, cohort, cast.get(one).person(), turn, today.minusDays(10L - turn));
        }
    }

    private void joins(Actor.Person trainer, UUID cohort, Actor.Person person, int turn, LocalDate day) {
        String name = NAMES.get(turn);
        var said = new JoinCohort.Said(
                name.isEmpty() ? null : name,
                new Wishes(List.of(), List.of(), List.of(), true),
                new RequestDraft.Mobility(HOMES.get(turn), List.of(), turn == 0 ? 60 : null));
        var code = clock.on(day, trainer, () -> codes.of(trainer, cohort));
        UUID ignored = clock.on(day, person, () -> Done.of(join.handle(person, code, said)));
    }

    private void place(DemoRegion.Host host, int turn, LocalDate from) {
        NeedDraft draft = new NeedDraft(
                NeedKind.TRAINEE,
                "Accueillir une personne en stage cet hiver",
                null,
                new Wishes(List.of("adults"), List.of("group", "talk"), List.of("morning", "afternoon"), false),
                14,
                new NeedDraft.Comfort(
                        host.referent().account(),
                        List.of(Access.TRANSIT),
                        turn % 2 == 0 ? Meals.ON_SITE : Meals.NONE,
                        turn % 2 == 1 ? Travel.PAID : Travel.NONE,
                        false),
                List.of(new NeedDraft.Slot(null, from.minusDays(10), from.plusDays(110), 1 + turn % 2)),
                false);
        UUID ignored =
                clock.on(from.minusDays(42), host.director(), () -> Done.of(needs.handle(host.director(), draft)));
    }
}
