package org.cordee.placement.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cordee.account.OwnPart;
import org.cordee.placement.PlacementStatus;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.i18n.Messages;
import org.springframework.stereotype.Component;

/** The hours and the talk of a trainee's placements, in the copy they take away. */
@Component
class TrainingInCopy implements OwnPart {

    private final Placements placements;
    private final PresenceQueries presence;
    private final MidtermStore midterms;
    private final Messages messages;

    TrainingInCopy(Placements placements, PresenceQueries presence, MidtermStore midterms, Messages messages) {
        this.placements = placements;
        this.presence = presence;
        this.midterms = midterms;
        this.messages = messages;
    }

    @Override
    public Section of(Actor.Person person, Locale language) {
        List<Entry> entries = person.role() != Role.PEER
                ? List.of()
                : placements.begun(LocalDate.EPOCH).stream()
                        .filter(placement -> placement.isOwnOf(person) && placement.status() == PlacementStatus.TRAINEE)
                        .map(placement -> entry(placement, language))
                        .toList();
        return new Section("presence.title.own", entries);
    }

    private Entry entry(PlacementSummary placement, Locale language) {
        PresenceSum sum = presence.sum(placement.id(), null);
        long minutes = sum.confirmed() + sum.waiting();
        Stream<String> hours = Stream.of(messages.text(language, "presence.duration", minutes / 60, minutes % 60));
        Stream<String> notes = midterms.find(placement.id()).stream()
                .flatMap(midterm ->
                        Stream.of(midterm.peer().note(), midterm.tutor().note(), midterm.school()))
                .flatMap(Stream::ofNullable);
        return new Entry(placement.place().name(), Stream.concat(hours, notes).toList());
    }
}
