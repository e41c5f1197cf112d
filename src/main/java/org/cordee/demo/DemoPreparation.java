package org.cordee.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.pathway.Paths;
import org.cordee.pathway.WelcomeAnyway;
import org.cordee.pathway.diagnosis.AgreeAction;
import org.cordee.pathway.diagnosis.Agreed;
import org.cordee.pathway.preparation.HoldSession;
import org.cordee.pathway.preparation.KeepFears;
import org.cordee.pathway.preparation.WriteCharter;
import org.cordee.platform.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the teams that prepare an arrival fear and hope, the sessions they held, their charter and what they agreed to do. */
@Component
class DemoPreparation {

    private static final List<String> CHARTER = List.of(
            "Nous accueillons un·e collègue : son savoir d’expérience est un savoir, à côté des nôtres.",
            "Personne n’est remplacé : ni soin, ni traitement, ni garde seul·e.",
            "On ne demande à personne de raconter son histoire.",
            "Mêmes réunions, mêmes clés, même table.",
            "Ce qui gêne se dit tôt, d’abord entre nous.");

    private final Paths paths;
    private final KeepFears fears;
    private final HoldSession sessions;
    private final WriteCharter charter;
    private final AgreeAction actions;
    private final WelcomeAnyway welcome;
    private final DemoClock clock;

    DemoPreparation(
            Paths paths,
            KeepFears fears,
            HoldSession sessions,
            WriteCharter charter,
            AgreeAction actions,
            WelcomeAnyway welcome,
            DemoClock clock) {
        this.paths = paths;
        this.fears = fears;
        this.sessions = sessions;
        this.charter = charter;
        this.actions = actions;
        this.welcome = welcome;
        this.clock = clock;
    }

    /** Prepares the teams whose path says so; where somebody is already here, the charter alone. */
    void prepare(DemoRegion.Region region, LocalDate today) {
        boolean first = true;
        for (DemoRegion.Host host : region.hosts()) {
            if (host.stage().equals("preparing")) {
                UUID path = path(host, today.minusDays(25));
                team(path, host, today);
                plan(path, host, today, first);
                first = false;
            } else if (host.stage().equals("catching_up")) {
                write(path(host, today.minusDays(25)), host.director(), today.minusDays(25));
            }
        }
    }

    private void team(UUID path, DemoRegion.Host host, LocalDate today) {
        Actor.Person referent = host.referent();
        LocalDate day = today.minusDays(24);
        meet(path, referent, day);
        UUID secrecy = say(path, referent, day, "Que ce qui se dit en réunion sorte de l’équipe", "nurse");
        UUID alone = say(path, referent, day, "Que la personne porte plus que sa part, seule", null);
        say(path, referent, day, "Ne pas savoir quoi répondre aux familles qui demandent qui elle est", null);
        String hope = "Que des personnes qui ne venaient plus passent la porte";
        Done.of(clock.on(day, referent, () -> fears.handle(referent, path, true, hope, null)));
        LocalDate later = today.minusDays(10);
        String answer = "Secret partagé : mêmes règles pour tout le monde, lues ensemble et signées avant l’arrivée.";
        UUID director = host.director().account();
        Done.of(clock.on(later, referent, () -> fears.answer(referent, secrecy, answer)));
        Done.of(clock.on(later, referent, () -> fears.entrust(referent, alone, null, director, today.plusDays(14))));
        write(path, host.director(), later);
        Done.of(clock.on(later, host.director(), () -> charter.sayRead(host.director(), path)));
    }

    private void meet(UUID path, Actor.Person referent, LocalDate day) {
        HoldSession.Command held = new HoldSession.Command(
                day,
                "Deux pair·es d’ailleurs ont raconté leurs premiers mois ; le secret partagé est à éclaircir.",
                Map.of("nurse", 4, "social", 3, "psychologist", 1, "reception", 2),
                "Questions posées pendant la séance",
                null);
        Done.of(clock.on(day, referent, () -> sessions.handle(referent, path, held)));
    }

    private void plan(UUID path, DemoRegion.Host host, LocalDate today, boolean waitsNot) {
        Actor.Person director = host.director();
        LocalDate day = today.minusDays(9);
        agree(
                path,
                director,
                day,
                new Agreed("Trouver un bureau, un badge et une adresse", "Accueil", today.plusDays(20), true));
        if (waitsNot) {
            Done.of(clock.on(
                    today.minusDays(5),
                    director,
                    () -> welcome.handle(
                            director,
                            path,
                            "Le bureau se libère trois jours après l’arrivée ; la salle de réunion d’ici là.")));
        }
        agree(
                path,
                director,
                day,
                new Agreed("L’annoncer à l’équipe de nuit", "Encadrement", today.plusDays(12), true));
        agree(path, director, day, new Agreed("Prévoir la relecture de la charte à un mois", null, null, false));
    }

    private void agree(UUID path, Actor.Person director, LocalDate day, Agreed agreed) {
        Done.of(clock.on(day, director, () -> actions.handle(director, path, null, agreed)));
    }

    private UUID say(UUID path, Actor.Person person, LocalDate day, String words, @Nullable String function) {
        return Done.of(clock.on(day, person, () -> fears.handle(person, path, false, words, function)));
    }

    private void write(UUID path, Actor.Person director, LocalDate day) {
        Done.of(clock.on(day, director, () -> charter.handle(director, path, CHARTER)));
    }

    private UUID path(DemoRegion.Host host, LocalDate day) {
        return clock.on(
                day,
                host.director(),
                () -> paths.of(host.structure()).orElseThrow().path());
    }
}
