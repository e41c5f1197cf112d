package org.cordee.pathway.proposal;

import java.util.List;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;

/** Who may do what with proposals. */
final class ProposalPolicy {

    private ProposalPolicy() {}

    /** In whose voice this role speaks. */
    static List<Voice> voices(Role role) {
        return switch (role) {
            case PEER -> List.of(Voice.PEER);
            case PROFESSIONAL -> List.of(Voice.TEAM, Voice.PERSONS);
            case DIRECTOR -> List.of(Voice.PERSONS);
            default -> List.of();
        };
    }

    static void mayMake(Actor.Person actor, Voice voice) {
        NotAllowed.unless(voices(actor.role()).contains(voice), "to propose as " + voice);
    }

    static boolean answers(Actor.Person actor, Proposal proposal) {
        return actor.role() == Role.DIRECTOR && proposal.place().structure().equals(actor.scope());
    }

    static void mayAnswer(Actor.Person actor, Proposal proposal) {
        NotAllowed.unless(answers(actor, proposal), "to answer a proposal");
    }

    static boolean isAuthor(Actor.Person actor, Proposal proposal) {
        return actor.account().equals(proposal.author());
    }

    static void mayWithdraw(Actor.Person actor, Proposal proposal) {
        NotAllowed.unless(isAuthor(actor, proposal), "to withdraw a proposal");
    }
}
