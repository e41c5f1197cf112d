package org.cordee.supervision;

import java.util.List;
import java.util.Locale;
import org.cordee.account.OwnPart;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.i18n.Messages;
import org.springframework.stereotype.Component;

/** A peer's meetings of supervision, in the copy they take away; what is sealed they take from their own device. */
@Component
class MeetingsInCopy implements OwnPart {

    private final MeetingScreens screens;
    private final Messages messages;

    MeetingsInCopy(MeetingScreens screens, Messages messages) {
        this.screens = screens;
        this.messages = messages;
    }

    @Override
    public Section of(Actor.Person person, Locale language) {
        List<Entry> entries = person.role() != Role.PEER
                ? List.of()
                : screens.list(person).meetings().stream()
                        .map(meeting -> new Entry(
                                messages.text(
                                        language,
                                        "meeting.line",
                                        meeting.when().day().toString(),
                                        meeting.when().hour().toString()),
                                List.of(
                                        messages.text(language, meeting.words()),
                                        messages.text(
                                                language, meeting.when().way().key()))))
                        .toList();
        return new Section("meeting.menu", entries);
    }
}
