package org.cordee.peer.training;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cordee.peer.Training;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.cordee.platform.files.BroughtFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trainings of the peer acting, and of nobody else. */
@Component
@Transactional(readOnly = true)
public class FollowedTrainingQueries {

    private final Sql sql;

    FollowedTrainingQueries(Sql sql) {
        this.sql = sql;
    }

    /** The trainings of the peer acting, the latest first; stops anybody else. */
    public List<FollowedTraining> own(Actor.Person actor) {
        return sql.of("""
                        select t.id, t.label, t.issuer, t.hours, t.begun_on, t.obtained_on, t.expires_on,
                               f.training_id is not null as with_file
                          from peer.training t left join peer.training_file f on f.training_id = t.id
                         where t.peer_id = :me
                         order by t.obtained_on desc nulls last, t.label collate "fr-x-icu", t.id""").set("me", self(actor)).list(FollowedTrainingQueries::read);
    }

    /** The hours of these trainings together, those that say none left out. */
    public static int hours(List<FollowedTraining> trainings) {
        return trainings.stream()
                .map(FollowedTraining::hours)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    Optional<BroughtFile> file(Actor.Person actor, UUID training) {
        return sql.of("""
                        select media_type, content from peer.training_file
                         where training_id = :training and peer_id = :me""")
                .set("training", training)
                .set("me", self(actor))
                .first(row -> new BroughtFile(row.text("media_type"), row.bytes("content")));
    }

    static UUID self(Actor.Person actor) {
        return actor.scopeAs(Role.PEER, "a peer's own trainings");
    }

    private static FollowedTraining read(Row row) {
        return new FollowedTraining(
                new Training(
                        row.uuid("id"),
                        row.text("label"),
                        row.textOrNull("issuer"),
                        row.dateOrNull("obtained_on"),
                        row.dateOrNull("expires_on")),
                row.integerOrNull("hours"),
                row.dateOrNull("begun_on"),
                row.truth("with_file"));
    }
}
