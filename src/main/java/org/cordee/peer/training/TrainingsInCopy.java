package org.cordee.peer.training;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cordee.account.OwnPart;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.i18n.Messages;
import org.springframework.stereotype.Component;

/** The hours of one's trainings, in the copy a peer takes away; the sheet there already names them. */
@Component
class TrainingsInCopy implements OwnPart {

    private final FollowedTrainingQueries trainings;
    private final Messages messages;

    TrainingsInCopy(FollowedTrainingQueries trainings, Messages messages) {
        this.trainings = trainings;
        this.messages = messages;
    }

    @Override
    public Section of(Actor.Person person, Locale language) {
        List<FollowedTraining> own = person.role() == Role.PEER ? trainings.own(person) : List.of();
        return new Section(
                "peer.training.title",
                own.stream()
                        .map(one -> new Entry(one.training().label(), lines(one, language)))
                        .toList());
    }

    private List<String> lines(FollowedTraining one, Locale language) {
        Stream<String> hours = Stream.ofNullable(one.hours()).map(n -> messages.text(language, "followed.hours", n));
        Stream<String> begun = Stream.ofNullable(one.begunOn()).map(Object::toString);
        Stream<String> file = one.withFile() ? Stream.of(messages.text(language, "followed.file.kept")) : Stream.of();
        return Stream.of(hours, begun, file).flatMap(lines -> lines).toList();
    }
}
