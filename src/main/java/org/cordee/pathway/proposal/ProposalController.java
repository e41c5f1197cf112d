package org.cordee.pathway.proposal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Reply;
import org.cordee.reference.ReferencePacks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The register of proposals, and a new one. */
@Controller
@Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR})
class ProposalController {

    static final String HOME = "/proposals";

    private final ProposalQueries queries;
    private final MakeProposal make;
    private final Placements placements;
    private final OneTimeForms forms;
    private final Today today;
    private final int answerDays;

    ProposalController(
            ProposalQueries queries,
            MakeProposal make,
            Placements placements,
            OneTimeForms forms,
            Today today,
            ReferencePacks packs) {
        this.queries = queries;
        this.make = make;
        this.placements = placements;
        this.forms = forms;
        this.today = today;
        this.answerDays = packs.latest("proposals").as(ProposalContent.class).answerDays();
    }

    @GetMapping(HOME)
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    Reply list(Actor.Person actor) {
        boolean regional = actor.role() == Role.COORDINATOR;
        List<ProposalCount> counts = regional
                ? queries.counts().stream()
                        .sorted(Comparator.comparing(ProposalCount::late).reversed())
                        .toList()
                : List.of();
        boolean proposes = !regional && !places(actor).isEmpty();
        return Reply.page(new ProposalListPage(
                actor.role().code(), regional ? List.of() : queries.seen(), counts, proposes, today.date()));
    }

    @GetMapping("/proposals/new")
    Reply blank(Actor.Person actor) {
        return Reply.page(page(actor, Form.empty()));
    }

    @PostMapping(HOME)
    Reply make(Actor.Person actor, FormReader form) {
        Optional<MakeProposal.Command> command = command(actor, form);
        if (command.isEmpty()) {
            return Reply.refused(page(actor, form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> make.handle(actor, command.get())
                        .fold(
                                id -> Reply.to("/proposals/" + id).saying("flash.proposal.made"),
                                refused -> Reply.refused(page(actor, form.form().refused(refused)))));
    }

    /** What is proposed; empty when something is missing, which the form then tells. */
    private Optional<MakeProposal.Command> command(Actor.Person actor, FormReader form) {
        List<Option> places = places(actor);
        Optional<UUID> structure =
                places.size() == 1 ? Optional.of(UUID.fromString(places.get(0).value())) : form.id("structure");
        List<Voice> voices = ProposalPolicy.voices(actor.role());
        Optional<Voice> voice = voices.size() == 1 ? Optional.of(voices.get(0)) : form.choice("voice", Voice.class);
        if (structure.isEmpty()) {
            form.refuse(Problem.of("structure", "error.form.choice"));
        }
        if (voice.isEmpty()) {
            form.refuse(Problem.of("voice", "error.form.choice"));
        }
        String title = form.required("title", 120);
        String words = form.required("words", 1500);
        return form.problems().isEmpty()
                ? Optional.of(new MakeProposal.Command(structure.orElseThrow(), voice.orElseThrow(), title, words))
                : Optional.empty();
    }

    private NewProposalPage page(Actor.Person actor, Form form) {
        return new NewProposalPage(ProposalPolicy.voices(actor.role()), places(actor), answerDays, form);
    }

    /** Where a peer works now; for others their own structure. */
    private List<Option> places(Actor.Person actor) {
        if (actor.role() != Role.PEER) {
            return List.of(Option.of(actor.scopeOrStop().toString(), ""));
        }
        return placements.liveOfPeer(actor.scopeOrStop()).stream()
                .filter(placement -> placement.state().isRunning())
                .map(PlacementSummary::place)
                .map(place -> Option.of(place.structure().toString(), place.structureName()))
                .distinct()
                .toList();
    }
}
