package org.cordee.placement.training;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps talks at half-time: read by the two who hold them, and by the school once both signed. */
@Component
class MidtermStore {

    private final Sql sql;

    MidtermStore(Sql sql) {
        this.sql = sql;
    }

    /** When it is due; null as long as neither a period nor hours are agreed, and for whoever may not see the placement. */
    @Transactional(readOnly = true)
    public @Nullable LocalDate due(UUID placement) {
        return sql.of("select due from placement.midterm_due(:placement) due where due is not null")
                .set("placement", placement)
                .first(row -> row.date("due"))
                .orElse(null);
    }

    @Transactional(readOnly = true)
    public Optional<Midterm> find(UUID placement) {
        return sql.of("""
                        select placement_id, guide_version, peer_note, peer_signed_on, peer_signed_by, tutor_note,
                               tutor_signed_on, tutor_signed_by, school_note, version
                          from placement.midterm where placement_id = :placement""")
                .set("placement", placement)
                .first(row -> new Midterm(
                        row.uuid("placement_id"),
                        row.integer("guide_version"),
                        part(row, "peer"),
                        part(row, "tutor"),
                        row.textOrNull("school_note"),
                        row.integer("version")));
    }

    /** Begins it; whoever begins at the same time goes on with the first. */
    void begin(Midterm midterm) {
        int ignored = sql.of("""
                        insert into placement.midterm (placement_id, guide_version) values (:placement, :guide)
                        on conflict do nothing""")
                .set("placement", midterm.placement())
                .set("guide", midterm.guideVersion())
                .anyNumber();
    }

    void save(Midterm midterm) {
        sql.of("""
                        update placement.midterm
                           set peer_note = cast(:peer as text), peer_signed_on = cast(:peerOn as date),
                               peer_signed_by = cast(:peerBy as uuid), tutor_note = cast(:tutor as text),
                               tutor_signed_on = cast(:tutorOn as date), tutor_signed_by = cast(:tutorBy as uuid),
                               version = version + 1
                         where placement_id = :placement and version = :version""")
                .set("peer", midterm.peer().note())
                .set("peerOn", midterm.peer().signedOn())
                .set("peerBy", midterm.peer().signedBy())
                .set("tutor", midterm.tutor().note())
                .set("tutorOn", midterm.tutor().signedOn())
                .set("tutorBy", midterm.tutor().signedBy())
                .set("placement", midterm.placement())
                .set("version", midterm.version())
                .exactlyOne();
    }

    void add(Midterm midterm, String note, LocalDate on) {
        sql.of("""
                        update placement.midterm set school_note = :note, school_noted_on = :on, version = version + 1
                         where placement_id = :placement and version = :version""")
                .set("note", note)
                .set("on", on)
                .set("placement", midterm.placement())
                .set("version", midterm.version())
                .exactlyOne();
    }

    private static Midterm.Part part(Row row, String side) {
        return new Midterm.Part(
                row.textOrNull(side + "_note"),
                row.dateOrNull(side + "_signed_on"),
                row.uuidOrNull(side + "_signed_by"));
    }
}
