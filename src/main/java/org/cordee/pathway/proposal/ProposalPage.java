package org.cordee.pathway.proposal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;

/** One proposal and its history. */
record ProposalPage(
        Proposal proposal,
        List<ProposalAnswer> answers,
        boolean mayAnswer,
        boolean isAuthor,
        LocalDate today,
        Form form)
        implements Page {

    @Override
    public String template() {
        return "pathway/proposal/proposal";
    }

    @Override
    public String titleKey() {
        return isWithdrawn() ? "proposal.withdrawn.title" : "proposal.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(proposal.title());
    }

    Proposal.Step step() {
        return proposal.step(today);
    }

    boolean isWithdrawn() {
        return proposal.dates().withdrawnOn() != null;
    }

    /** The director answers, and may answer again: what was said before stays in the history. */
    boolean canAnswer() {
        return mayAnswer && !isWithdrawn();
    }

    boolean isAnswered() {
        return proposal.dates().answeredOn() != null;
    }

    boolean withdraws() {
        return isAuthor && !isWithdrawn();
    }

    List<Option> choices(PageContext ctx) {
        return Arrays.stream(Choice.values())
                .map(choice -> Option.of(choice.code(), ctx.t("proposal.choice." + choice.code())))
                .toList();
    }
}
