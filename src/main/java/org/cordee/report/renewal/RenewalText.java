package org.cordee.report.renewal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cordee.funding.Budget;
import org.cordee.funding.CostKind;
import org.cordee.funding.Fundings;
import org.cordee.funding.Post;
import org.cordee.pathway.proposal.Proposals;
import org.cordee.pathway.review.Reviews;
import org.cordee.placement.MissionSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.i18n.Messages;
import org.cordee.report.Paper;
import org.cordee.report.PaperWriter;
import org.cordee.report.SeenFigures;
import org.cordee.structure.Structures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a renewal file from what is held here; what is not known stays a visible blank, and nobody is named. */
@Component
class RenewalText {

    private final RenewalDesk desk;
    private final Fundings fundings;
    private final Placements placements;
    private final Reviews reviews;
    private final Proposals proposals;
    private final SeenFigures figures;
    private final Structures structures;
    private final Messages messages;

    RenewalText(
            RenewalDesk desk,
            Fundings fundings,
            Placements placements,
            Reviews reviews,
            Proposals proposals,
            SeenFigures figures,
            Structures structures,
            Messages messages) {
        this.desk = desk;
        this.fundings = fundings;
        this.placements = placements;
        this.reviews = reviews;
        this.proposals = proposals;
        this.figures = figures;
        this.structures = structures;
        this.messages = messages;
    }

    /** The document as it stands: as it was sent, or of today. */
    Paper of(Actor.Person actor, Renewal renewal) {
        Paper kept = renewal.kept();
        return kept == null ? written(actor, renewal) : kept;
    }

    private Paper written(Actor.Person actor, Renewal renewal) {
        Post post = desk.post(actor, renewal.post());
        var lines = new PaperWriter(messages);
        post(lines, post);
        missions(lines, post.placement());
        figures(lines, post);
        followed(lines, actor, post.placement());
        budget(lines, post.placement());
        asked(lines, renewal.request());
        return lines.paper(lines.said("renewal.doc.title", post.label()));
    }

    private void post(PaperWriter lines, Post post) {
        lines.heading(lines.said("renewal.doc.post"));
        lines.add("renewal.doc.place", structures.get(post.structure()).name());
        lines.add("renewal.doc.label", post.label(), post.percent());
        lines.add(
                "renewal.doc.funder",
                structures.names(List.of(post.funder())).getOrDefault(post.funder(), Paper.BLANK));
        lines.add("renewal.doc.dates", PaperWriter.day(post.startsOn()), PaperWriter.day(post.endsOn()));
        lines.add("renewal.doc.yearly", PaperWriter.number(post.yearly()));
    }

    private void missions(PaperWriter lines, @Nullable UUID placement) {
        lines.heading(lines.said("renewal.doc.missions"));
        List<MissionSummary> missions = placement == null ? List.of() : placements.missions(placement);
        missions.forEach(mission -> lines.add("renewal.doc.line", mission.what()));
        if (missions.isEmpty()) {
            lines.add("renewal.doc.line", Paper.BLANK);
        }
    }

    private void figures(PaperWriter lines, Post post) {
        lines.heading(lines.said("renewal.doc.figures"));
        Optional<SeenFigures.Seen> seen = figures.latest(post.funder(), Locale.FRENCH);
        lines.add(
                "renewal.doc.figures.period",
                PaperWriter.day(seen.map(SeenFigures.Seen::from).orElse(null)),
                PaperWriter.day(seen.map(SeenFigures.Seen::to).orElse(null)));
        seen.map(SeenFigures.Seen::lines)
                .orElse(List.of(Paper.BLANK))
                .forEach(line -> lines.add("renewal.doc.line", line));
        lines.note(lines.said("renewal.doc.figures.note"));
    }

    private void followed(PaperWriter lines, Actor.Person actor, @Nullable UUID placement) {
        lines.heading(lines.said("renewal.doc.followed"));
        lines.add(
                "renewal.doc.reviews",
                reviews.held(actor).stream()
                        .filter(review -> review.placement().equals(placement))
                        .count());
        List<Proposals.Told> told = proposals.toldTo(actor);
        lines.add(
                "renewal.doc.proposals",
                told.size(),
                told.stream().filter(one -> one.answeredOn() != null).count());
    }

    private void budget(PaperWriter lines, @Nullable UUID placement) {
        lines.heading(lines.said("renewal.doc.budget"));
        Optional<Budget> budget = placement == null ? Optional.empty() : fundings.budgetOf(placement);
        lines.add(
                "renewal.doc.total",
                PaperWriter.number(budget.map(Budget::total).orElse(null)));
        for (CostKind kind : CostKind.values()) {
            budget.map(written -> written.cost(kind))
                    .filter(euros -> euros > 0)
                    .ifPresent(euros -> lines.add(
                            "renewal.doc.cost", lines.said("funding.cost." + kind.code()), PaperWriter.number(euros)));
        }
    }

    private void asked(PaperWriter lines, RenewalRequest request) {
        lines.heading(lines.said("renewal.doc.done"));
        lines.words(request.done());
        lines.heading(lines.said("renewal.doc.asked"));
        lines.words(request.asked());
        lines.add("renewal.doc.amount", PaperWriter.number(request.yearly()), PaperWriter.number(request.months()));
    }
}
