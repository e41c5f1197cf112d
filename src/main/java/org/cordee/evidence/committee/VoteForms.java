package org.cordee.evidence.committee;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.web.FormReader;

/** Reads the forms of a committee; empty when something is wrong, which the reader then tells. */
final class VoteForms {

    private static final int LONGEST_WORDS = 1000;

    private VoteForms() {}

    static Optional<LocalDate> closing(FormReader form) {
        Optional<LocalDate> closes = form.date("closes_on");
        if (closes.isEmpty() && form.problems().forField("closes_on").isEmpty()) {
            form.refuse(Problem.of("closes_on", "error.form.required"));
        }
        return closes;
    }

    static Optional<BallotDraft> ballot(FormReader form) {
        Optional<Choice> choice = form.choice("choice", Choice.class);
        if (choice.isEmpty() && form.problems().forField("choice").isEmpty()) {
            form.refuse(Problem.of("choice", "error.form.required"));
        }
        String words = form.text("words", LONGEST_WORDS);
        String signature = form.text("signature", 80);
        return form.problems().isEmpty()
                ? choice.map(given -> new BallotDraft(given, words, signature))
                : Optional.empty();
    }

    /** The accounts ticked in each corner. */
    static Map<UUID, VoteCorner> invited(FormReader form) {
        Map<UUID, VoteCorner> invited = new HashMap<>();
        for (VoteCorner corner : VoteCorner.values()) {
            form.all(corner.code()).stream()
                    .flatMap(typed -> id(typed).stream())
                    .forEach(account -> invited.put(account, corner));
        }
        return invited;
    }

    static Map<UUID, VoteCorner> byRole(List<Actor.Person> people) {
        Map<UUID, VoteCorner> seats = new HashMap<>();
        people.forEach(person -> seats.put(person.account(), VoteCorner.of(person.role())));
        return seats;
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
