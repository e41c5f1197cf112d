package org.cordee.report.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cordee.funding.FundingEnd;
import org.cordee.funding.Fundings;
import org.cordee.funding.Post;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Awaiting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The next act of each renewal, among what is due for the director: to begin nine months before the end, to send six months
 * before, to write the answer down in the last month, to write the next post once it is granted. The months are chosen here.
 */
@Component
class RenewalDue implements Awaiting {

    static final int BEGIN = 9;
    static final int SEND = 6;
    private static final int ANSWERED = 1;
    private static final int LATEST_TO_SEND = 3;

    private final Fundings fundings;
    private final RenewalQueries queries;
    private final Today today;

    RenewalDue(Fundings fundings, RenewalQueries queries, Today today) {
        this.fundings = fundings;
        this.queries = queries;
        this.today = today;
    }

    @Override
    public List<Item> of(Actor.Person actor) {
        if (actor.role() != Role.DIRECTOR) {
            return List.of();
        }
        List<Renewal> renewals = queries.ofStructure(actor.scopeOrStop());
        return fundings.ending(actor.scopeOrStop(), BEGIN).stream()
                .map(FundingEnd::post)
                .flatMap(post -> due(post, latest(renewals, post), today.date()))
                .toList();
    }

    /** The last file of a post; null while there is none. */
    static @Nullable Renewal latest(List<Renewal> renewals, Post post) {
        return renewals.stream()
                .filter(renewal -> renewal.post().equals(post.id()))
                .findFirst()
                .orElse(null);
    }

    /** The next act about a post; none while there is nothing to do, and once it was answered and written. */
    static Stream<Item> due(Post post, @Nullable Renewal renewal, LocalDate today) {
        LocalDate last = post.endsOn();
        if (last == null || today.isBefore(last.minusMonths(BEGIN))) {
            return Stream.empty();
        }
        if (renewal == null) {
            return Stream.of(item("renewal.due.begin", post, "/renewals", last.minusMonths(SEND)));
        }
        return switch (renewal.state()) {
            case BEGUN ->
                Stream.of(item("renewal.due.send", post, renewal.path(), last.minusMonths(LATEST_TO_SEND)))
                        .filter(due -> !today.isBefore(last.minusMonths(SEND)));
            case SENT ->
                Stream.of(item("renewal.due.answer", post, renewal.path(), last))
                        .filter(due -> !today.isBefore(last.minusMonths(ANSWERED)));
            case ANSWERED ->
                Stream.of(item("renewal.due.next", post, renewal.path(), last)).filter(due -> renewal.mayWriteNext());
        };
    }

    private static Item item(String key, Post post, String href, LocalDate day) {
        return new Item(Weight.ENDS, key, List.of(post.label()), href, day);
    }
}
