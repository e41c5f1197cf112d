package org.cordee.expense;

import java.util.List;
import java.util.Locale;
import org.cordee.account.OwnPart;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.springframework.stereotype.Component;

/** What somebody spent and what became of it, in the copy they take away. */
@Component
class ClaimsInCopy implements OwnPart {

    private final ClaimQueries queries;
    private final ExpenseContents contents;

    ClaimsInCopy(ClaimQueries queries, ExpenseContents contents) {
        this.queries = queries;
        this.contents = contents;
    }

    @Override
    public Section of(Actor.Person person, Locale language) {
        List<Claim> claims = person.role() == Role.PEER ? queries.seen() : List.of();
        return new Section(
                "expense.menu",
                claims.stream().map(claim -> entry(claim, language)).toList());
    }

    private Entry entry(Claim claim, Locale language) {
        Spending spending = claim.spending();
        return new Entry(
                claim.number() + " · " + claim.owner().place() + " · " + spending.day(),
                List.of(
                        SortWords.of(contents.rules(), claim, language),
                        spending.purpose(),
                        Euros.words(spending.cents(), language) + " €"));
    }
}
