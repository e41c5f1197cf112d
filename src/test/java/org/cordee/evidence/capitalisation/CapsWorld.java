package org.cordee.evidence.capitalisation;

import static org.cordee.testkit.Outcomes.done;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.cordee.evidence.Audience;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.testkit.FundedStructure;
import org.cordee.testkit.TestApplication;

/** A sheet with a peer and a professional at its table, and everybody around it. */
final class CapsWorld {

    static final String PEER_WORDS = "Le café du jeudi a tout changé.";
    static final String TEAM_WORDS = "Nous avons appris à attendre.";
    static final String SHARED_WORDS = "Ensemble, nous avons ouvert la porte.";

    final TestApplication application = TestApplication.real();
    final FundedStructure place = FundedStructure.in(application.database());
    final Actor.Person coordinator = application.account(Role.COORDINATOR, place.territory(), place.territory());
    final Actor.Person accompanier = application.account(Role.TRAINER, UUID.randomUUID(), place.territory());
    final Actor.Person peer = application.account(Role.PEER, place.peer(), place.territory());
    final Actor.Person team = application.account(Role.PROFESSIONAL, place.structure(), place.territory());
    final Actor.Person stranger = application.account(Role.DIRECTOR, UUID.randomUUID(), UUID.randomUUID());
    final Actor.Person neighbour = application.account(Role.DIRECTOR, place.structure(), place.territory());
    final Capitalisations sheets = application.bean(Capitalisations.class);

    /** A sheet and the two places at its table. */
    record Table(UUID sheet, UUID peer, UUID team) {}

    CapsFrame frame(Audience audience) {
        return new CapsFrame(
                "Un café qui ouvre",
                "Comment un café du jeudi a fait entrer des personnes.",
                "Un lieu d’accueil d’une ville moyenne",
                List.of("hope"),
                CapsFrame.Licence.QUOTE,
                audience,
                application.bean(Today.class).date().plusYears(2));
    }

    Table table(Audience audience) {
        UUID sheet = done(as(
                accompanier,
                () -> sheets.open(accompanier, place.structure(), "Une accompagnatrice", frame(audience))));
        UUID peerSeat = seat(sheet, peer, "une paire");
        UUID teamSeat = seat(sheet, team, "une infirmière");
        return new Table(sheet, peerSeat, teamSeat);
    }

    UUID seat(UUID sheet, Actor.Person teller, String signature) {
        String code = as(accompanier, () -> sheets.invite(accompanier, sheet));
        return done(as(teller, () -> sheets.join(code, signature)));
    }

    /** Written by its accompanier: one part of each, one of both. */
    Table written(Audience audience) {
        Table table = table(audience);
        write(table.sheet(), "course", PEER_WORDS, List.of(table.peer()));
        write(table.sheet(), "skills", TEAM_WORDS, List.of(table.team()));
        write(table.sheet(), "origin", SHARED_WORDS, List.of(table.peer(), table.team()));
        for (CapsStep step : List.of(CapsStep.INTERVIEW, CapsStep.ANALYSE, CapsStep.WRITE)) {
            done(move(accompanier, table.sheet(), step));
        }
        return table;
    }

    Table proposed(Audience audience) {
        Table table = written(audience);
        done(move(accompanier, table.sheet(), CapsStep.PROPOSE));
        return table;
    }

    /** Everybody agrees to everything; the peer's part may not be printed. */
    Table published(Audience audience) {
        Table table = proposed(audience);
        answer(peer, table.peer(), List.of("course", "origin"), List.of());
        answer(team, table.team(), List.of("skills", "origin"), List.of("skills", "origin"));
        publish(table.sheet());
        return table;
    }

    void publish(UUID sheet) {
        done(move(coordinator, sheet, CapsStep.REVIEW));
        done(move(coordinator, sheet, CapsStep.PUBLISH));
    }

    void answer(Actor.Person teller, UUID seat, List<String> agreed, List<String> print) {
        done(as(teller, () -> sheets.answer(teller, seat, new CapsAnswer(agreed, print, true))));
    }

    void write(UUID sheet, String code, String words, List<UUID> voices) {
        done(as(accompanier, () -> sheets.write(accompanier, sheet, code, words, voices)));
    }

    Outcome<UUID> move(Actor.Person actor, UUID sheet, CapsStep step) {
        return as(actor, () -> sheets.move(actor, sheet, step, null));
    }

    CapsState state(UUID sheet) {
        return as(accompanier, () -> application.bean(CapsQueries.class).one(sheet))
                .state();
    }

    List<String> shownParts(Actor reader, UUID sheet) {
        return as(reader, () -> application.bean(EditionQueries.class).shown("", "")).stream()
                .filter(edition -> edition.sheet().equals(sheet))
                .flatMap(edition ->
                        as(reader, () -> application.bean(EditionQueries.class).parts(sheet, edition.edition()))
                                .stream())
                .map(CapsPart::code)
                .toList();
    }

    List<UUID> rows(Actor actor, String select) {
        return application.database().as(actor, sql -> sql.of(select).list(row -> row.uuid("id")));
    }

    static <T> T as(Actor actor, Supplier<T> work) {
        return Actors.as(actor, work);
    }
}
