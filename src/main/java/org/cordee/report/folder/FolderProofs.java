package org.cordee.report.folder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cordee.agreement.KeptDocuments;
import org.cordee.pathway.diagnosis.Diagnoses;
import org.cordee.pathway.preparation.Preparations;
import org.cordee.pathway.proposal.Proposals;
import org.cordee.pathway.review.Reviews;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.actor.Actor;
import org.cordee.questionnaire.result.BenefitResult;
import org.cordee.questionnaire.result.ChangeResult;
import org.cordee.questionnaire.result.Results;
import org.springframework.stereotype.Component;

/** Gathers what happened in a structure, as its director may see it, from each module's own door. */
@Component
class FolderProofs {

    private final KeptDocuments documents;
    private final Preparations preparations;
    private final Diagnoses diagnoses;
    private final Placements placements;
    private final Reviews reviews;
    private final Proposals proposals;
    private final Results results;
    private final FiguresGiven figures;

    FolderProofs(
            KeptDocuments documents,
            Preparations preparations,
            Diagnoses diagnoses,
            Placements placements,
            Reviews reviews,
            Proposals proposals,
            Results results,
            FiguresGiven figures) {
        this.documents = documents;
        this.preparations = preparations;
        this.diagnoses = diagnoses;
        this.placements = placements;
        this.reviews = reviews;
        this.proposals = proposals;
        this.results = results;
        this.figures = figures;
    }

    /** Everything since a day, the latest first. */
    List<Proof> of(Actor.Person director, LocalDate since) {
        UUID structure = director.scopeOrStop();
        return Stream.of(
                        signed(structure),
                        prepared(structure),
                        missions(structure),
                        followed(director),
                        measured(structure),
                        figures.of(structure).stream())
                .flatMap(all -> all)
                .filter(proof -> !proof.day().isBefore(since))
                .sorted(Comparator.comparing(Proof::day).reversed())
                .toList();
    }

    private Stream<Proof> signed(UUID structure) {
        return documents.of(structure).stream()
                .map(kept -> new Proof(ProofKind.AGREEMENT, kept.day(), List.of(kept.title()), kept.href()));
    }

    private Stream<Proof> prepared(UUID structure) {
        return Stream.of(
                        preparations.sessions(structure).stream()
                                .map(one -> Proof.of(ProofKind.SESSION, one.day(), one.href())),
                        preparations.charters(structure).stream()
                                .map(one -> Proof.of(ProofKind.CHARTER, one.day(), one.href())),
                        diagnoses.of(structure).stream()
                                .map(one -> Proof.of(ProofKind.DIAGNOSIS, one.day(), one.href())))
                .flatMap(all -> all);
    }

    private Stream<Proof> missions(UUID structure) {
        return placements.runningIn(structure).stream()
                .filter(running -> !placements.missions(running.id()).isEmpty())
                .flatMap(FolderProofs::begun);
    }

    private static Stream<Proof> begun(PlacementSummary running) {
        return Optional.ofNullable(running.dates().startedOn())
                .map(day -> Proof.of(ProofKind.MISSIONS, day, "/placements/" + running.id() + "/missions"))
                .stream();
    }

    private Stream<Proof> followed(Actor.Person director) {
        Stream<Proof> held = reviews.held(director).stream()
                .map(one -> new Proof(ProofKind.REVIEW, one.day(), List.of(one.months()), one.href()));
        Stream<Proof> answered = proposals.toldTo(director).stream()
                .flatMap(
                        one -> Optional.ofNullable(one.answeredOn())
                                .map(day -> Proof.of(ProofKind.PROPOSAL, day, one.href()))
                                .stream());
        return Stream.concat(held, answered);
    }

    /** Results as they may leave the structure, one for each benefit. */
    private Stream<Proof> measured(UUID structure) {
        return results.forFunder(structure).stream()
                .map(BenefitResult::headline)
                .flatMap(Optional::stream)
                .filter(ChangeResult::isShown)
                .map(change -> new Proof(
                        ProofKind.RESULT,
                        change.through(),
                        List.of(change.scale().abbr()),
                        ProofKind.RESULT.act()));
    }
}
