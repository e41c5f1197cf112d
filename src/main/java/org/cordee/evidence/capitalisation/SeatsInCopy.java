package org.cordee.evidence.capitalisation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cordee.account.OwnPart;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** What somebody told in sheets, what was written with their words and where it was used, in the copy they take away. */
@Component
class SeatsInCopy implements OwnPart {

    private final SeatQueries seats;
    private final CapsQueries sheets;
    private final CapsContent content;

    SeatsInCopy(SeatQueries seats, CapsQueries sheets, CapsContent content) {
        this.seats = seats;
        this.sheets = sheets;
        this.content = content;
    }

    @Override
    public Section of(Actor.Person person, Locale language) {
        List<Entry> entries = seats.of(person.account()).stream()
                .map(seat -> new Entry(
                        sheets.one(seat.sheet()).frame().title(),
                        lines(seat, language).toList()))
                .toList();
        return new Section("capitalisation.sheets.title", entries);
    }

    private Stream<String> lines(CapsMember seat, Locale language) {
        Stream<String> told = seats.told(seat.id()).entrySet().stream()
                .map(part -> heading(part.getKey(), language) + part.getValue());
        Stream<String> written =
                seats.resting(seat.id()).stream().map(part -> heading(part.code(), language) + part.words());
        Stream<String> used = seats.uses(seat.id()).stream()
                .map(use -> heading(use.code(), language) + use.place() + " · " + use.usedOn());
        return Stream.of(Stream.of(seat.signature()), told, written, used).flatMap(lines -> lines);
    }

    private String heading(String code, Locale language) {
        return content.part(code).label().in(language) + " · ";
    }
}
