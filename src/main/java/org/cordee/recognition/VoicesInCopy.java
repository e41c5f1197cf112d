package org.cordee.recognition;

import java.util.List;
import java.util.Locale;
import org.cordee.account.OwnPart;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.springframework.stereotype.Component;

/** What a peer wrote of their years, in the copy they take away. */
@Component
class VoicesInCopy implements OwnPart {

    private final VoiceQueries queries;

    VoicesInCopy(VoiceQueries queries) {
        this.queries = queries;
    }

    @Override
    public Section of(Actor.Person person, Locale language) {
        List<String> said = person.role() == Role.PEER ? queries.own() : List.of();
        return new Section(
                "recognition.to_voices",
                said.stream().map(words -> new Entry(words, List.of())).toList());
    }
}
