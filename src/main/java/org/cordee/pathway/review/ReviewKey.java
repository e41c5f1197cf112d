package org.cordee.pathway.review;

import java.util.UUID;

/** Which review: of which placement, at how many months. */
public record ReviewKey(UUID placement, int months) {

    String path() {
        return "/reviews/" + placement + "/" + months;
    }
}
