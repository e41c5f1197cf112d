package org.cordee.pathway.review;

import org.cordee.reference.ReferencePacks;
import org.springframework.stereotype.Component;

/** What reviews ask and when, as the reference content in force says. */
@Component
class ReviewContents {

    private final ReviewContent content;

    ReviewContents(ReferencePacks packs) {
        content = packs.latest("reviews").as(ReviewContent.class);
    }

    ReviewContent inForce() {
        return content;
    }
}
