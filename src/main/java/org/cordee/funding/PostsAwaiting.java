package org.cordee.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Awaiting;
import org.springframework.stereotype.Component;

/** The posts whose money ends within nine months and that nothing follows, on the director's first screen. */
@Component
class PostsAwaiting implements Awaiting {

    private static final int MONTHS = 9;

    private final FundingQueries queries;
    private final Today today;

    PostsAwaiting(FundingQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @Override
    public List<Item> of(Actor.Person actor) {
        if (actor.role() != Role.DIRECTOR) {
            return List.of();
        }
        LocalDate day = today.date();
        List<Post> posts = queries.postsOf(actor.scopeOrStop());
        return posts.stream()
                .filter(post -> endsSoon(post, day) && !isFollowed(post, posts))
                .map(post -> new Item(
                        Weight.ENDS, "funding.awaiting.ends", List.of(post.label()), "/funding", post.endsOn()))
                .toList();
    }

    static boolean endsSoon(Post post, LocalDate day) {
        LocalDate end = post.endsOn();
        return end != null && !end.isBefore(day) && !end.isAfter(day.plusMonths(MONTHS));
    }

    /** Whether the same placement, or the same label where nobody fills it, is paid for after the end of this post. */
    static boolean isFollowed(Post post, List<Post> posts) {
        LocalDate end = post.endsOn();
        return end != null
                && posts.stream()
                        .filter(other -> !other.id().equals(post.id()))
                        .filter(other -> isSame(post, other))
                        .anyMatch(other -> other.isPaidBetween(end.plusDays(1), end.plusMonths(1)));
    }

    private static boolean isSame(Post post, Post other) {
        UUID placement = post.placement();
        return placement == null ? post.label().equals(other.label()) : placement.equals(other.placement());
    }
}
