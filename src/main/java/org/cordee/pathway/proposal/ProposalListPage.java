package org.cordee.pathway.proposal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.cordee.platform.web.Page;

/**
 * The register as its reader may see it: proposals for authors and directors, counts for the coordinator.
 *
 * @param kind the reader's role
 */
record ProposalListPage(
        String kind, List<Proposal> proposals, List<ProposalCount> counts, boolean proposes, LocalDate today)
        implements Page {

    @Override
    public String template() {
        return "pathway/proposal/list";
    }

    @Override
    public String titleKey() {
        return "proposal.list";
    }

    boolean isRegional() {
        return kind.equals("coordinator");
    }

    /** What still waits, late first; then the rest, as it came. */
    List<Proposal> waiting() {
        return proposals.stream()
                .filter(proposal -> isWaiting(proposal.step(today)))
                .sorted(Comparator.comparing(proposal -> proposal.dates().dueOn()))
                .toList();
    }

    List<Proposal> settled() {
        return proposals.stream()
                .filter(proposal -> !isWaiting(proposal.step(today)))
                .toList();
    }

    long late() {
        return counts.stream().mapToLong(ProposalCount::late).sum();
    }

    long made() {
        return counts.stream().mapToLong(ProposalCount::made).sum();
    }

    long answered() {
        return counts.stream().mapToLong(ProposalCount::answered).sum();
    }

    private static boolean isWaiting(Proposal.Step step) {
        return step == Proposal.Step.WAITING || step == Proposal.Step.LATE;
    }
}
