package org.cordee.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.pathway.proposal.AnswerProposal;
import org.cordee.pathway.proposal.Choice;
import org.cordee.pathway.proposal.MakeProposal;
import org.cordee.pathway.proposal.Voice;
import org.cordee.placement.Placements;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Three proposals: one answered and told what became of it, one that waits, one whose answer is late. */
@Component
class DemoProposals {

    private final MakeProposal make;
    private final AnswerProposal answer;
    private final Placements placements;
    private final DemoClock clock;

    DemoProposals(MakeProposal make, AnswerProposal answer, Placements placements, DemoClock clock) {
        this.make = make;
        this.answer = answer;
        this.placements = placements;
        this.clock = clock;
    }

    /** Lets a team, persons supported and a peer propose. */
    void make(List<DemoPlacements.Work> work, DemoRegion.Region region, LocalDate today) {
        DemoRegion.Host host = region.hosts().get(0);
        UUID told = propose(
                host.referent(),
                host.structure(),
                new Said(
                        Voice.TEAM,
                        "Un créneau à deux pour les premiers accueils",
                        "Le lundi après-midi, une personne paire aidante et une infirmière reçoivent ensemble."),
                today.minusDays(120));
        Actor.Person director = host.director();
        Done.of(clock.on(
                today.minusDays(90),
                director,
                () -> answer.answer(director, told, Choice.YES, "D’accord pour un essai de deux mois, dès lundi.")));
        Done.of(clock.on(
                today.minusDays(20),
                director,
                () -> answer.report(director, told, "L’essai a plu : le créneau reste, chaque lundi de 14 h à 17 h.")));
        leaveWaiting(work, host, today);
    }

    private void leaveWaiting(List<DemoPlacements.Work> work, DemoRegion.Host host, LocalDate today) {
        propose(
                host.referent(),
                host.structure(),
                new Said(
                        Voice.PERSONS,
                        "Une machine à café dans la salle d’attente",
                        "Demande du CVS : attendre est moins long avec un café, et on se parle."),
                today.minusDays(75));
        work.stream()
                .filter(one -> !one.to().isBefore(today))
                .findFirst()
                .ifPresent(one -> propose(
                        one.peer(),
                        clock.on(today, one.peer(), () -> placements.get(one.placement()))
                                .place()
                                .structure(),
                        new Said(
                                Voice.PEER,
                                "Un mot d’accueil écrit par des personnes passées par là",
                                "Une page sur le mur de l’entrée, refaite deux fois par an."),
                        today.minusDays(10)));
    }

    private record Said(Voice voice, String title, String words) {}

    private UUID propose(Actor.Person author, UUID structure, Said said, LocalDate day) {
        var command = new MakeProposal.Command(structure, said.voice(), said.title(), said.words());
        return clock.on(day, author, () -> Done.of(make.handle(author, command)));
    }
}
