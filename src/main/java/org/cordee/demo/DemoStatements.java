package org.cordee.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cordee.account.DemoPeople;
import org.cordee.evidence.AddedStatements;
import org.cordee.evidence.StatementDraft;
import org.cordee.evidence.StatementKind;
import org.cordee.evidence.committee.Committees;
import org.cordee.evidence.decision.Decisions;
import org.cordee.evidence.decision.NoteDraft;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.statistics.ClaimLevel;
import org.springframework.stereotype.Component;

/**
 * What a fictitious structure and a working group say of their own: a statement each, a committee with somebody who
 * disagrees, a decision.
 */
@Component
class DemoStatements {

    private static final int VOTERS = 6;

    private static final List<String> SCIENTISTS = List.of(
            "Solenn Abgrall, santé publique",
            "Hervé Joncour, sociologie",
            "Inès Valette, psychologie",
            "Marc Talbot, biostatistique",
            "Nadège Coquelin, économie de la santé");

    private final DemoPeople people;
    private final AddedStatements statements;
    private final Committees committees;
    private final Decisions decisions;
    private final DemoClock clock;

    DemoStatements(
            DemoPeople people,
            AddedStatements statements,
            Committees committees,
            Decisions decisions,
            DemoClock clock) {
        this.people = people;
        this.statements = statements;
        this.committees = committees;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Adds them. */
    void add(DemoRegion.Region region, List<DemoPeers.Cast> cast, LocalDate day) {
        Actor.Person director = region.hosts().get(0).director();
        Actor.Person coordinator = region.coordinator();
        UUID visit = ofTheStructure(director, coordinator, day);
        UUID relatives = ofTheGroup(coordinator, day);
        gather(region, cast, visit, day);
        gatherAgain(region, cast, relatives, day);
        decide(director, visit, day);
    }

    private UUID ofTheStructure(Actor.Person director, Actor.Person coordinator, LocalDate day) {
        List<UUID> told = clock.on(day.minusDays(46), director, () -> statements.told("alliance"));
        StatementDraft first = new StatementDraft(
                "",
                StatementKind.SOLUTION,
                "Un premier rendez-vous à deux voix",
                "Quand une paire accueille avec l’infirmière, on observe moins d’absences au rendez-vous suivant.",
                ClaimLevel.BEFORE_AFTER,
                List.of("alliance"),
                List.of("eddie-2019:context", "cupp-2022:null"),
                told.stream().limit(2).toList(),
                "");
        UUID id = Done.of(clock.on(day.minusDays(45), director, () -> statements.add(director, first)));
        Done.of(clock.on(day.minusDays(44), director, () -> statements.show(director, id)));
        StatementDraft second = new StatementDraft(
                "",
                first.kind(),
                first.title(),
                "Quand une paire accueille avec l’infirmière, on observe un peu moins d’absences au rendez-vous suivant.",
                first.level(),
                first.subjects(),
                first.bearings(),
                first.testimonies(),
                "« Un peu » : la différence est petite.");
        Done.of(clock.on(day.minusDays(43), director, () -> statements.change(director, id, second)));
        Done.of(clock.on(day.minusDays(42), coordinator, () -> statements.open(coordinator, id)));
        return id;
    }

    private UUID ofTheGroup(Actor.Person coordinator, LocalDate day) {
        StatementDraft draft = new StatementDraft(
                "Groupe de travail sur l’entourage",
                StatementKind.PROBLEM,
                "L’entourage reste à la porte",
                "On observe que peu de proches rencontrent une équipe, et que personne ne leur parle de rétablissement.",
                ClaimLevel.ACTIVITY,
                List.of("stigma"),
                List.of(),
                List.of(),
                "");
        UUID id = Done.of(clock.on(day.minusDays(30), coordinator, () -> statements.add(coordinator, draft)));
        Done.of(clock.on(day.minusDays(29), coordinator, () -> statements.show(coordinator, id)));
        return id;
    }

    private void gather(DemoRegion.Region region, List<DemoPeers.Cast> cast, UUID statement, LocalDate day) {
        List<Actor.Person> voters = new ArrayList<>();
        region.hosts().stream().limit(VOTERS).map(DemoRegion.Host::referent).forEach(voters::add);
        cast.stream().limit(VOTERS - 2L).map(DemoPeers.Cast::person).forEach(voters::add);
        voters.addAll(scientists(region));
        Actor.Person coordinator = region.coordinator();
        UUID vote = Done.of(clock.on(
                day.minusDays(40),
                coordinator,
                () -> committees.gather(coordinator, statement.toString(), day.minusDays(20), voters)));
        for (int turn = 0; turn < voters.size(); turn++) {
            Actor.Person voter = voters.get(turn);
            boolean doubts = turn == 2;
            String words = turn == 11
                    ? "Une seule structure, six mois, sans comparaison : c’est une piste, pas encore une preuve."
                    : doubts
                            ? "Je ne suis pas d’accord pour en faire une règle : certains jours, la personne veut voir une seule tête."
                            : "";
            String choice = doubts ? "disagree" : turn == 5 || turn == 11 ? "reserve" : "agree";
            String signature = turn == 11 ? "un sociologue" : doubts ? "une éducatrice de CAARUD" : "";
            Done.of(clock.on(
                    day.minusDays(35L - turn), voter, () -> committees.vote(voter, vote, choice, words, signature)));
        }
    }

    /** A vote that still runs: those one may become in the demonstration have not answered yet. */
    private void gatherAgain(DemoRegion.Region region, List<DemoPeers.Cast> cast, UUID statement, LocalDate day) {
        List<Actor.Person> voters = new ArrayList<>();
        region.hosts().stream().limit(VOTERS).map(DemoRegion.Host::deputy).forEach(voters::add);
        cast.stream().limit(VOTERS).map(DemoPeers.Cast::person).forEach(voters::add);
        Actor.Person coordinator = region.coordinator();
        UUID vote = Done.of(clock.on(
                day.minusDays(9),
                coordinator,
                () -> committees.gather(coordinator, statement.toString(), day.plusDays(20), voters)));
        for (int turn : List.of(1, 2, VOTERS + 1)) {
            Actor.Person voter = voters.get(turn);
            Done.of(clock.on(day.minusDays(6), voter, () -> committees.vote(voter, vote, "agree", "", "")));
        }
    }

    /** Who looks from outside: enough of them for their corner to be shown. */
    private List<Actor.Person> scientists(DemoRegion.Region region) {
        UUID university = region.organisations().get(3);
        return SCIENTISTS.stream()
                .map(name -> people.open(
                        name, Role.TRAINER, university, region.territory(), "Université ouverte de l’Ouest"))
                .toList();
    }

    private void decide(Actor.Person director, UUID statement, LocalDate day) {
        NoteDraft draft = new NoteDraft(
                StatementKind.SOLUTION,
                "Accueillir à deux voix le mardi",
                "Faut-il garder l’accueil à deux voix, commencé en janvier ?",
                "Garder l’accueil à deux voix le mardi matin, sur une file courte, et noter les absences au rendez-vous suivant.",
                "On continue six mois, le mardi seulement. Le point est fait en réunion d’équipe, avec la paire.",
                day.minusDays(12),
                "direction, après avis du conseil de la vie sociale",
                "Peu de paroles encore : on essaie petit, et on s’arrête si les personnes le demandent.",
                List.of(statement.toString(), "alliance", "team"));
        UUID note = Done.of(clock.on(day.minusDays(12), director, () -> decisions.write(director, draft)));
        Done.of(clock.on(day.minusDays(12), director, () -> decisions.decide(director, note)));
        Done.of(clock.on(day.minusDays(11), director, () -> decisions.share(director, note)));
    }
}
