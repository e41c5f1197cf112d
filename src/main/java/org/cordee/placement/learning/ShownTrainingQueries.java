package org.cordee.placement.learning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.cordee.platform.files.BroughtFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is shown: to the peer whether it is, to those who hold the file what. */
@Component
@Transactional(readOnly = true)
class ShownTrainingQueries {

    private final Sql sql;

    ShownTrainingQueries(Sql sql) {
        this.sql = sql;
    }

    /** Whether the peer acting shows theirs; no for everybody else. */
    boolean isShown(UUID placement) {
        return sql.of("select 1 as yes from placement.training_shown where placement_id = :placement")
                .set("placement", placement)
                .first(row -> row.integer("yes"))
                .isPresent();
    }

    /** What is shown to the actor; the same nothing where nothing is shown and where there is nothing. */
    List<ShownTraining> shown(UUID placement) {
        return sql.of("""
                        select id, label, issuer, hours, begun_on, obtained_on, expires_on, with_file
                          from placement.trainings_shown(:placement)
                         order by obtained_on desc nulls last, label collate "fr-x-icu", id""").set("placement", placement).list(ShownTrainingQueries::read);
    }

    Optional<BroughtFile> file(UUID placement, UUID training) {
        return sql.of("select media_type, content from placement.training_file_shown(:placement, :training)")
                .set("placement", placement)
                .set("training", training)
                .first(row -> new BroughtFile(row.text("media_type"), row.bytes("content")));
    }

    private static ShownTraining read(Row row) {
        return new ShownTraining(
                row.uuid("id"),
                row.text("label"),
                row.textOrNull("issuer"),
                row.integerOrNull("hours"),
                row.dateOrNull("begun_on"),
                row.dateOrNull("obtained_on"),
                row.dateOrNull("expires_on"),
                row.truth("with_file"));
    }
}
