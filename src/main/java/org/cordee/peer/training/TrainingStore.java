package org.cordee.peer.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.cordee.platform.files.BroughtFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes trainings, their files, and that somebody was reminded of them. */
@Component
class TrainingStore {

    private final Sql sql;

    TrainingStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * A letter to write.
     *
     * @param days the warning it is for
     * @param language of the account, or null
     * @param paused whether a placement of the peer is paused today: the letter then does not leave
     */
    record Reminder(
            UUID training,
            int days,
            String recipient,
            @Nullable String language,
            boolean paused) {}

    void add(UUID peer, UUID id, KeepTraining.Said said) {
        sql.of("""
                        insert into peer.training (id, peer_id, label, issuer, hours, begun_on, obtained_on, expires_on)
                        values (:id, :peer, :label, :issuer, cast(:hours as int), cast(:begun as date),
                                cast(:obtained as date), cast(:expires as date))""")
                .set("id", id)
                .set("peer", peer)
                .set("label", said.label())
                .set("issuer", said.issuer())
                .set("hours", said.hours())
                .set("begun", said.begunOn())
                .set("obtained", said.obtainedOn())
                .set("expires", said.expiresOn())
                .exactlyOne();
    }

    void keepFile(UUID peer, UUID training, BroughtFile file) {
        sql.of("""
                        insert into peer.training_file (training_id, peer_id, media_type, content)
                        values (:training, :peer, :type, :content)""")
                .set("training", training)
                .set("peer", peer)
                .set("type", file.mediaType())
                .set("content", file.content())
                .exactlyOne();
    }

    void delete(UUID peer, UUID training) {
        sql.of("delete from peer.training where id = :id and peer_id = :peer")
                .set("id", training)
                .set("peer", peer)
                .exactlyOne();
    }

    /** For the job alone. */
    List<Reminder> due(List<Integer> warnings) {
        return sql.of("""
                        select training_id, days, recipient, language, paused
                          from peer.trainings_to_remind(cast(:warnings as int[]))""")
                .set("warnings", warnings)
                .list(row -> new Reminder(
                        row.uuid("training_id"),
                        row.integer("days"),
                        row.text("recipient"),
                        row.textOrNull("language"),
                        row.truth("paused")));
    }

    void reminded(Reminder reminder, LocalDate day) {
        sql.of("""
                        insert into peer.training_reminder (training_id, days, written_on)
                        values (:training, :days, :day) on conflict do nothing""")
                .set("training", reminder.training())
                .set("days", reminder.days())
                .set("day", day)
                .run();
    }
}
