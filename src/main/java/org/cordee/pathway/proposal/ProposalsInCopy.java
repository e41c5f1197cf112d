package org.cordee.pathway.proposal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cordee.account.OwnPart;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** What somebody proposed and was answered, in the copy they take away. */
@Component
class ProposalsInCopy implements OwnPart {

    private final ProposalQueries queries;

    ProposalsInCopy(ProposalQueries queries) {
        this.queries = queries;
    }

    @Override
    public Section of(Actor.Person person, Locale language) {
        List<Entry> entries = queries.seen().stream()
                .filter(proposal -> ProposalPolicy.isAuthor(person, proposal))
                .map(proposal -> new Entry(
                        proposal.title() + " · " + proposal.place().name() + " · "
                                + proposal.dates().madeOn(),
                        Stream.concat(
                                        Stream.of(proposal.words()),
                                        queries.answers(proposal.id()).stream().map(ProposalAnswer::words))
                                .toList()))
                .toList();
        return new Section("proposal.menu", entries);
    }
}
