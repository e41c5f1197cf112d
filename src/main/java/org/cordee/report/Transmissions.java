package org.cordee.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** A page of figures on its way from a director to a funder: prepared, seen by the peers it is about, handed over. */
@Component
public class Transmissions {

    private final PrepareTransmission prepare;
    private final SeeTransmission see;
    private final SendTransmission send;
    private final TransmissionQueries queries;

    Transmissions(
            PrepareTransmission prepare, SeeTransmission see, SendTransmission send, TransmissionQueries queries) {
        this.prepare = prepare;
        this.see = see;
        this.send = send;
        this.queries = queries;
    }

    /** Computes the page about the posts a funder pays, over the closed quarters of a year; refused without such a post. */
    public Outcome<UUID> prepare(Actor.Person director, UUID funder, int year) {
        return prepare.handle(director, funder, year);
    }

    /** A peer concerned has seen it. */
    public void seen(Actor.Person peer, UUID page) {
        see.handle(peer, page);
    }

    /** Hands it over, with a letter in French; refused before the peers concerned have seen it. */
    public Outcome<UUID> send(Actor.Person director, UUID page, String recipient) {
        return send.handle(director, page, recipient, Locale.FRENCH);
    }

    /** A page that was handed over, without what it says. */
    public record Sent(LocalDate day, String href) {}

    /** The pages handed over that the actor may see, the latest prepared first. */
    public List<Sent> sent() {
        return queries.all().stream()
                .flatMap(page ->
                        Optional.ofNullable(page.sentOn())
                                .map(day -> new Sent(day, "/reports/transmissions/" + page.id()))
                                .stream())
                .toList();
    }
}
