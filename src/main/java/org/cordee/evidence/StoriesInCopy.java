package org.cordee.evidence;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cordee.account.OwnPart;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.i18n.Messages;
import org.springframework.stereotype.Component;

/** What somebody told, what they released of it and where it was used, in the copy they take away. */
@Component
class StoriesInCopy implements OwnPart {

    private final NarrativeQueries queries;
    private final Messages messages;

    StoriesInCopy(NarrativeQueries queries, Messages messages) {
        this.queries = queries;
        this.messages = messages;
    }

    @Override
    public Section of(Actor.Person person, Locale language) {
        List<Entry> entries = queries.mine(person.account()).stream()
                .map(told -> entry(told, person, language))
                .toList();
        return new Section("evidence.stories.title", entries);
    }

    private Entry entry(Narrative told, Actor.Person person, Locale language) {
        Stream<String> releases =
                queries.releasesOf(told.id(), person.account()).stream().flatMap(release -> lines(release, language));
        return new Entry(
                told.title(),
                Stream.concat(told.words().values().stream(), releases).toList());
    }

    private Stream<String> lines(Release release, Locale language) {
        String state = messages.text(language, "evidence.edition", release.edition())
                + " · "
                + messages.text(language, "evidence.release." + release.state().code())
                + " · " + release.signature() + " · " + release.expiresOn();
        return Stream.concat(
                Stream.of(state), queries.uses(release.id()).stream().map(use -> use.place() + " · " + use.usedOn()));
    }
}
