package org.cordee.placement.intake;

import static org.cordee.testkit.Outcomes.done;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.placement.exchange.Meals;
import org.cordee.placement.exchange.NeedDraft;
import org.cordee.placement.exchange.NeedKind;
import org.cordee.placement.exchange.Regime;
import org.cordee.placement.exchange.RequestDraft;
import org.cordee.placement.exchange.Travel;
import org.cordee.placement.exchange.Wishes;
import org.cordee.placement.exchange.WriteNeed;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.platform.time.Today;
import org.cordee.testkit.HtmlClient;
import org.jspecify.annotations.Nullable;

/** A cohort of a school, its code, and trainees who join. */
final class IntakeWorld {

    static final Wishes OPEN = new Wishes(List.of(), List.of(), List.of(), false);

    final PlacementWorld around = new PlacementWorld();
    final LocalDate today = around.app.bean(Today.class).date();
    final Actor.Person trainer = around.app.account(Role.TRAINER, around.trainingBody, around.territory);
    final UUID cohort;

    IntakeWorld() {
        around.app.database().seed("""
                insert into structure.commune (code, name, department, latitude, longitude, population)
                values ('44109', 'Nantes', '44', 47.2, -1.55, 300000) on conflict do nothing;
                insert into structure.postcode (postcode, commune) values ('44000', '44109') on conflict do nothing;""");
        OpenCohort open = around.app.bean(OpenCohort.class);
        cohort = Actors.as(trainer, () -> done(open.handle(trainer, around.trainingBody, terms())));
    }

    CohortTerms terms() {
        return new CohortTerms(
                "Intervenant pair", Regime.CONTINUING, 120, 70, 14, today.plusDays(10), today.plusDays(100));
    }

    AnswerCode code() {
        return around.app.bean(CohortCodes.class).of(cohort, edition());
    }

    String here() {
        return "/training/cohorts/" + cohort;
    }

    HtmlClient as(Actor.Person person) {
        return around.as(person);
    }

    /** Somebody new, who ticked these places and joined under this name. */
    Actor.Person joined(@Nullable String called, @Nullable Integer km, UUID... ticked) {
        Actor.Person person = peer(ticked);
        JoinCohort join = around.app.bean(JoinCohort.class);
        var said = new JoinCohort.Said(called, OPEN, new RequestDraft.Mobility("44000", List.of(), km));
        Actors.as(person, () -> done(join.handle(person, code(), said)));
        return person;
    }

    Actor.Person peer(UUID... ticked) {
        UUID peer = UUID.randomUUID();
        around.app.database().seed("""
                insert into peer.peer (id, territory_id, working_name, created_at)
                values ('%1$s', '%2$s', 'Canari', '2026-01-01');""".formatted(peer, around.territory));
        for (UUID place : ticked) {
            tick(peer, place);
        }
        return around.app.account(Role.PEER, peer, around.territory);
    }

    void tick(UUID peer, UUID place) {
        around.app
                .database()
                .seed("insert into peer.reachable (peer_id, structure_id) values ('%s', '%s')".formatted(peer, place));
    }

    /** A place so many kilometres north, where trainees are taken over the period of the cohort. */
    UUID place(String name, int km, int places) {
        UUID structure = UUID.randomUUID();
        around.app.database().seed("""
                insert into structure.structure (id, kind, category, category_label, name, department, latitude, longitude)
                values ('%1$s', 'establishment', '197', 'CSAPA', '%2$s', '44', %3$s, -1.55);""".formatted(structure, name, 47.2 + km / 111.2));
        Actor.Person director = around.app.account(Role.DIRECTOR, structure, around.territory);
        WriteNeed write = around.app.bean(WriteNeed.class);
        NeedDraft draft = new NeedDraft(
                NeedKind.TRAINEE,
                "Accueillir en stage",
                null,
                OPEN,
                7,
                new NeedDraft.Comfort(null, List.of(), Meals.NONE, Travel.NONE, false),
                List.of(new NeedDraft.Slot(null, today.plusDays(5), today.plusDays(120), places)),
                false);
        UUID unused = Actors.as(director, () -> done(write.handle(director, draft)));
        return structure;
    }

    /** One value read by the owner of the database. */
    String read(String query) {
        List<String> rows = around.app.database().asSuperuser(query);
        return rows.isEmpty() ? "" : rows.get(0);
    }

    private int edition() {
        return Integer.parseInt(
                read("select code_edition::text as name from placement.cohort where id = '" + cohort + "'"));
    }
}
