package org.cordee.report.folder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.funding.FundingEnd;
import org.cordee.funding.Fundings;
import org.cordee.pathway.proposal.Proposals;
import org.cordee.placement.MissionSummary;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.cordee.report.PaperWriter;
import org.cordee.structure.Structures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is known here of a structure, in the words ready paragraphs are filled with. What is not known has no word. */
@Component
class KnownFacts {

    /** Every place a paragraph may have. */
    static final Set<String> PLACES = Set.of(
            "structure",
            "since",
            "missions",
            "sessions",
            "session",
            "charter",
            "diagnosis",
            "reviews",
            "proposals",
            "answered",
            "answer",
            "funded_until",
            "uncovered");

    private static final int YEARS = 5;
    private static final int MONTHS_AHEAD = 120;
    private static final int MISSIONS = 8;

    private final FolderProofs proofs;
    private final Placements placements;
    private final Proposals proposals;
    private final Fundings fundings;
    private final Structures structures;
    private final Today today;

    KnownFacts(
            FolderProofs proofs,
            Placements placements,
            Proposals proposals,
            Fundings fundings,
            Structures structures,
            Today today) {
        this.proofs = proofs;
        this.placements = placements;
        this.proposals = proposals;
        this.fundings = fundings;
        this.structures = structures;
        this.today = today;
    }

    /** By place; a count of nothing is not told, since what was never written down may have happened. */
    @Transactional(readOnly = true)
    Map<String, String> of(Actor.Person actor) {
        UUID structure = FolderDesk.ownStructure(actor);
        LocalDate since = today.date().minusYears(YEARS);
        var known = new Known();
        known.put("structure", Optional.of(structures.get(structure).name()));
        work(known, structure);
        List<Proof> all = proofs.of(actor, since);
        known.count("sessions", count(all, ProofKind.SESSION));
        known.day("session", latest(all, ProofKind.SESSION));
        known.day("charter", latest(all, ProofKind.CHARTER));
        known.day("diagnosis", latest(all, ProofKind.DIAGNOSIS));
        known.count("reviews", count(all, ProofKind.REVIEW));
        known.count("answered", count(all, ProofKind.PROPOSAL));
        known.day("answer", latest(all, ProofKind.PROPOSAL));
        known.count(
                "proposals",
                proposals.toldTo(actor).stream()
                        .filter(one -> !one.madeOn().isBefore(since))
                        .count());
        Optional<FundingEnd> end =
                fundings.ending(structure, MONTHS_AHEAD).stream().findFirst();
        known.day("funded_until", end.map(FundingEnd::lastDay));
        known.put("uncovered", end.map(FundingEnd::uncovered).map(PaperWriter::number));
        return known.words;
    }

    private void work(Known known, UUID structure) {
        List<PlacementSummary> running = placements.runningIn(structure);
        known.day(
                "since",
                running.stream()
                        .flatMap(placement ->
                                Optional.ofNullable(placement.dates().startedOn()).stream())
                        .min(Comparator.naturalOrder()));
        String missions = running.stream()
                .flatMap(placement -> placements.missions(placement.id()).stream())
                .map(MissionSummary::what)
                .distinct()
                .limit(MISSIONS)
                .collect(Collectors.joining("\u00a0; "));
        known.put("missions", Optional.of(missions).filter(words -> !words.isEmpty()));
    }

    private static long count(List<Proof> all, ProofKind kind) {
        return all.stream().filter(proof -> proof.kind() == kind).count();
    }

    private static Optional<LocalDate> latest(List<Proof> all, ProofKind kind) {
        return all.stream()
                .filter(proof -> proof.kind() == kind)
                .map(Proof::day)
                .findFirst();
    }

    /** Words by place, where there are any. */
    private static final class Known {

        private final Map<String, String> words = new HashMap<>();

        void put(String place, Optional<String> word) {
            word.ifPresent(known -> words.put(place, known));
        }

        void day(String place, Optional<LocalDate> day) {
            put(place, day.map(PaperWriter::day));
        }

        void count(String place, long number) {
            put(place, Optional.of(number).filter(many -> many > 0).map(many -> Long.toString(many)));
        }
    }
}
