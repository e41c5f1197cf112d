package org.cordee.structure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;

/** Reads the search form; every field may be left empty. */
record SearchForm(
        String words,
        String category,
        String department,
        String near,
        int kilometres,
        boolean closed,
        Optional<UUID> after) {
    private static final int DEFAULT_KILOMETRES = 30;

    static SearchForm read(FormReader form) {
        return new SearchForm(
                form.text("q", 120),
                form.text("category", 40),
                form.text("department", 3),
                form.text("near", 80),
                form.integer("km", 1, 200).orElse(DEFAULT_KILOMETRES),
                form.ticked("closed"),
                form.id("after"));
    }

    /**
     * What to look for. Without words only addiction care is listed; without anything, that of the given departments.
     */
    SearchRequest request(Optional<PlaceQueries.Place> place, List<String> homeDepartments) {
        List<String> folded = SearchRequest.fold(words);
        List<String> categories =
                category.isEmpty() ? (folded.isEmpty() ? AddictionCare.CATEGORIES : List.of()) : List.of(category);
        List<String> departments = department.isEmpty() ? List.of() : List.of(department);
        boolean nothing = folded.isEmpty() && department.isEmpty() && near.isEmpty();
        return new SearchRequest(
                folded,
                categories,
                nothing ? homeDepartments : departments,
                place.map(found -> new SearchRequest.Near(found.latitude(), found.longitude(), kilometres))
                        .orElse(null),
                closed);
    }

    Form form() {
        return Form.empty()
                .with("q", words)
                .with("category", category)
                .with("department", department)
                .with("near", near)
                .with("km", kilometres)
                .with("closed", closed ? "true" : null);
    }

    /** The address of the page that starts after a structure. */
    String pageAfter(UUID id) {
        var address = org.springframework.web.util.UriComponentsBuilder.fromPath("/structures")
                .queryParam("q", words)
                .queryParam("category", category)
                .queryParam("department", department)
                .queryParam("near", near)
                .queryParam("km", kilometres);
        if (closed) {
            address.queryParam("closed", "true");
        }
        return address.queryParam("after", id).encode().toUriString();
    }
}
