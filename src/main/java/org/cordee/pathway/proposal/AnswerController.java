package org.cordee.pathway.proposal;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One proposal: read, answered, told what became of it, withdrawn. */
@Controller("proposalAnswerController")
@Allowed(Role.DIRECTOR)
class AnswerController {

    private static final String ONE = "/proposals/{id}";
    private static final int LONGEST = 1500;

    private final ProposalQueries queries;
    private final AnswerProposal answer;
    private final MakeProposal make;
    private final OneTimeForms forms;
    private final Today today;

    AnswerController(
            ProposalQueries queries, AnswerProposal answer, MakeProposal make, OneTimeForms forms, Today today) {
        this.queries = queries;
        this.answer = answer;
        this.make = make;
        this.forms = forms;
        this.today = today;
    }

    @GetMapping(ONE)
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR})
    Reply one(Actor.Person actor, @PathVariable UUID id) {
        return Reply.page(page(actor, id, Form.empty()));
    }

    @PostMapping(ONE + "/answer")
    Reply answer(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        Optional<Choice> choice = form.choice("choice", Choice.class);
        String words = form.required("words", LONGEST);
        if (choice.isEmpty()) {
            form.refuse(Problem.of("choice", "error.form.choice"));
            return Reply.refused(page(actor, id, form.form()));
        }
        return form.problems().isEmpty()
                ? once(actor, id, form, "flash.proposal.answered", () -> answer.answer(actor, id, choice.get(), words))
                : Reply.refused(page(actor, id, form.form()));
    }

    @PostMapping(ONE + "/outcome")
    Reply report(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        String words = form.required("words", LONGEST);
        return form.problems().isEmpty()
                ? once(actor, id, form, "flash.proposal.reported", () -> answer.report(actor, id, words))
                : Reply.refused(page(actor, id, form.form()));
    }

    @PostMapping(ONE + "/withdraw")
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR})
    Reply withdraw(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        return once(actor, id, form, "flash.proposal.withdrawn", () -> make.withdraw(actor, id));
    }

    private Reply once(Actor.Person actor, UUID id, FormReader form, String said, Supplier<Outcome<UUID>> act) {
        return forms.once(
                actor,
                form,
                () -> act.get()
                        .fold(
                                done -> Reply.to("/proposals/" + id).saying(said),
                                refused -> Reply.refused(
                                        page(actor, id, form.form().refused(refused)))));
    }

    private ProposalPage page(Actor.Person actor, UUID id, Form form) {
        Proposal proposal = queries.get(id);
        return new ProposalPage(
                proposal,
                queries.answers(id),
                ProposalPolicy.answers(actor, proposal),
                ProposalPolicy.isAuthor(actor, proposal),
                today.date(),
                form);
    }
}
