package org.cordee.recognition;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordee.activity.OwnContributions;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** A peer's own statement of hours and kinds of contribution, under a title of their choice. */
@Controller
@Allowed(Role.PEER)
class ContributionController {

    private final OwnContributions contributions;
    private final Placements placements;
    private final Today today;

    ContributionController(OwnContributions contributions, Placements placements, Today today) {
        this.contributions = contributions;
        this.placements = placements;
        this.today = today;
    }

    @GetMapping("/me/contributions")
    Reply show(Actor.Person actor) {
        LocalDate from = today.date().minusYears(1).plusDays(1);
        Form form = Form.empty().with("from", from).with("to", today.date());
        return Reply.page(page(actor, form, from, today.date()));
    }

    /** Nothing of what the peer writes here is kept. */
    @PostMapping("/me/contributions/taken")
    Reply take(Actor.Person actor, FormReader form) {
        LocalDate from = form.date("from").orElse(today.date().minusYears(1));
        LocalDate to = form.date("to").orElse(today.date());
        String name = form.required("name", 120);
        String title = form.required("title", 120);
        if (to.isBefore(from)) {
            form.refuse(Problem.of("to", "error.recognition.period"));
        }
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(actor, form.form(), from, to));
        }
        List<OwnContributions.Line> lines = contributions.between(actor, from, to);
        return Reply.pdf(
                "contributions",
                new PrintedContributionPage(
                        new PrintedContributionPage.Holder(name, title, from, to),
                        today.date(),
                        form.ticked("places") ? places(lines) : List.of(),
                        together(lines)));
    }

    private ContributionPage page(Actor.Person actor, Form form, LocalDate from, LocalDate to) {
        List<OwnContributions.Line> lines = contributions.between(actor, from, to);
        return new ContributionPage(together(lines), own(lines), form);
    }

    private List<PlacementSummary> own(List<OwnContributions.Line> lines) {
        return lines.stream()
                .map(OwnContributions.Line::placement)
                .distinct()
                .map(placements::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<String> places(List<OwnContributions.Line> lines) {
        return own(lines).stream().map(one -> one.place().name()).distinct().toList();
    }

    /** One line a kind, whatever the placement. */
    private static List<OwnContributions.Line> together(List<OwnContributions.Line> lines) {
        Map<String, OwnContributions.Line> sums = new LinkedHashMap<>();
        lines.forEach(line -> sums.merge(line.kind(), line, ContributionController::added));
        return List.copyOf(sums.values());
    }

    private static OwnContributions.Line added(OwnContributions.Line one, OwnContributions.Line other) {
        return new OwnContributions.Line(
                one.placement(), one.kind(), one.words(), one.times() + other.times(), one.minutes() + other.minutes());
    }
}
