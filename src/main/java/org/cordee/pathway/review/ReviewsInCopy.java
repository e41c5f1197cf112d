package org.cordee.pathway.review;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cordee.account.OwnPart;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.i18n.Messages;
import org.springframework.stereotype.Component;

/** The words of a peer's reviews, in the copy they take away. */
@Component
class ReviewsInCopy implements OwnPart {

    private final DueReviews reviews;
    private final ReviewQueries queries;
    private final ReviewContents contents;
    private final Messages messages;

    ReviewsInCopy(DueReviews reviews, ReviewQueries queries, ReviewContents contents, Messages messages) {
        this.reviews = reviews;
        this.queries = queries;
        this.contents = contents;
        this.messages = messages;
    }

    @Override
    public Section of(Actor.Person person, Locale language) {
        List<Entry> entries = person.role() != Role.PEER
                ? List.of()
                : reviews.of(person).stream()
                        .flatMap(line -> Stream.ofNullable(line.review())
                                .flatMap(review -> queries.sheet(review.id()).stream())
                                .map(sheet -> entry(line, sheet, language)))
                        .toList();
        return new Section("review.list.peer", entries);
    }

    private Entry entry(DueReview line, ReviewSheet sheet, Locale language) {
        ReviewWords words = sheet.words();
        return new Entry(
                messages.text(language, "review.title", line.months()) + " · "
                        + line.placement().place().name(),
                Stream.of(
                                words.works(),
                                words.hard(),
                                words.change(),
                                line.key().isExit() ? "" : contents.inForce().words(words.decision(), language))
                        .filter(said -> !said.isEmpty())
                        .toList());
    }
}
