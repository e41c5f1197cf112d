package org.cordee.recognition;

import java.util.List;
import java.util.Locale;
import org.cordee.account.OwnPart;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.springframework.stereotype.Component;

/** What a peer wrote in their portfolio, in the copy they take away. */
@Component
class PortfolioInCopy implements OwnPart {

    private final PortfolioQueries queries;

    PortfolioInCopy(PortfolioQueries queries) {
        this.queries = queries;
    }

    @Override
    public Section of(Actor.Person person, Locale language) {
        List<KeptLine> lines = person.role() == Role.PEER ? queries.of(person.scopeOrStop()) : List.of();
        return new Section(
                "recognition.portfolio",
                lines.stream()
                        .filter(line -> line.words() != null)
                        .map(line -> new Entry(String.valueOf(line.words()), List.of()))
                        .toList());
    }
}
