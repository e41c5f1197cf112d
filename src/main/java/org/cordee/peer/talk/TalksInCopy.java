package org.cordee.peer.talk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cordee.account.OwnPart;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.i18n.Messages;
import org.springframework.stereotype.Component;

/** One's own offer and talks, in the copy a peer takes away: what they wrote and where it stands, never the other's way to be reached. */
@Component
class TalksInCopy implements OwnPart {

    private final TalkQueries queries;
    private final Messages messages;

    TalksInCopy(TalkQueries queries, Messages messages) {
        this.queries = queries;
        this.messages = messages;
    }

    @Override
    public Section of(Actor.Person person, Locale language) {
        if (person.role() != Role.PEER) {
            return new Section("talk.title", List.of());
        }
        Stream<Entry> own = queries.own(person.scopeOrStop()).stream()
                .map(offer -> new Entry(offer.shownName(), List.of(offer.about(), offer.moments(), offer.contact())));
        Stream<Entry> talks = queries.mine().stream()
                .map(talk -> new Entry(
                        messages.text(language, "talk.kind." + talk.kind().code()),
                        Stream.concat(
                                        Stream.of(messages.text(
                                                language,
                                                "talk.state." + talk.state().code())),
                                        talk.asks() ? Stream.ofNullable(talk.words()) : Stream.<String>of())
                                .toList()));
        return new Section("talk.title", Stream.concat(own, talks).toList());
    }
}
