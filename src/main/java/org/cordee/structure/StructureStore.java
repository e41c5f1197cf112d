package org.cordee.structure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.db.Sql;
import org.cordee.structure.finess.Departments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class StructureStore {
    private final Sql sql;
    private final Ids ids;

    StructureStore(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** A commune with its centre. */
    record Commune(
            String code,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    /** The commune of a postcode whose name is nearest to the town's. */
    Optional<Commune> commune(String postcode, String town) {
        return sql.of("""
                        select c.code, c.latitude, c.longitude
                          from structure.postcode p join structure.commune c on c.code = p.commune
                         where p.postcode = :postcode
                         order by public.similarity(c.search, structure.fold(:town)) desc, c.code
                         limit 1""")
                .set("postcode", postcode)
                .set("town", town)
                .first(row ->
                        new Commune(row.text("code"), row.decimalOrNull("latitude"), row.decimalOrNull("longitude")));
    }

    UUID insert(NewStructure added, String label, Optional<Commune> commune) {
        UUID id = ids.next();
        var place = added.place();
        var numbers = added.numbers();
        boolean pointed = place.latitude() != null && place.longitude() != null;
        sql.of("""
                        insert into structure.structure (id, kind, category, category_label, name, finess, siret, rna,
                          street, postcode, town, commune, department, phone, latitude, longitude, position_precision)
                        values (:id, :kind, :category, :label, :name, :finess, :siret, :rna, :street, :postcode, :town,
                          :commune, :department, :phone, cast(:latitude as double precision),
                          cast(:longitude as double precision), :precision)""")
                .set("id", id)
                .set("kind", added.kind())
                .set("category", added.category())
                .set("label", label)
                .set("name", added.name())
                .set("finess", known(numbers.finess()))
                .set("siret", known(numbers.siret()))
                .set("rna", known(numbers.rna()))
                .set("street", known(place.street()))
                .set("postcode", known(place.postcode()))
                .set("town", known(place.town()))
                .set("commune", commune.map(Commune::code).orElse(null))
                .set("department", known(Departments.ofPostcode(place.postcode())))
                .set("phone", known(place.phone()))
                .set(
                        "latitude",
                        pointed
                                ? place.latitude()
                                : commune.map(Commune::latitude).orElse(null))
                .set(
                        "longitude",
                        pointed
                                ? place.longitude()
                                : commune.map(Commune::longitude).orElse(null))
                .set("precision", pointed ? "address" : commune.isPresent() ? "commune" : null)
                .exactlyOne();
        return id;
    }

    UUID insertUnit(NewStructure added, String label) {
        UUID id = ids.next();
        sql.of("""
                        insert into structure.structure (id, kind, parent_id, category, category_label, name, street,
                          place, postcode, town, commune, department, phone, latitude, longitude, position_precision)
                        select :id, 'unit', s.id, :category, :label, :name, s.street, s.place, s.postcode, s.town,
                               s.commune, s.department, nullif(:phone, ''), s.shown_latitude, s.shown_longitude,
                               s.position_precision
                          from structure.structure s
                         where s.id = :parent and s.kind = 'establishment'""")
                .set("id", id)
                .set("parent", added.parent())
                .set("category", added.category())
                .set("label", label)
                .set("name", added.name())
                .set("phone", added.place().phone())
                .exactlyOne();
        return id;
    }

    void correct(UUID id, Correction correction, LocalDate today) {
        sql.of("""
                        update structure.structure
                           set local_name = nullif(:name, ''), local_street = nullif(:street, ''),
                               local_phone = nullif(:phone, ''), local_latitude = cast(:latitude as double precision),
                               local_longitude = cast(:longitude as double precision), corrected_on = :today,
                               version = version + 1
                         where id = :id and version = :version""")
                .set("id", id)
                .set("name", correction.name())
                .set("street", correction.street())
                .set("phone", correction.phone())
                .set("latitude", correction.latitude())
                .set("longitude", correction.longitude())
                .set("today", today)
                .set("version", correction.version())
                .exactlyOne();
    }

    void describe(UUID id, StructureProfile profile) {
        sql.of("""
                        insert into structure.profile (structure_id, contact_name, contact_role, contact_email,
                          contact_phone, secure_email, places, peer_title, team_words)
                        values (:id, :contact, :role, :email, :phone, :secure, cast(:places as int), :title, :words)
                        on conflict (structure_id) do update
                           set contact_name = excluded.contact_name, contact_role = excluded.contact_role,
                               contact_email = excluded.contact_email, contact_phone = excluded.contact_phone,
                               secure_email = excluded.secure_email, places = excluded.places,
                               peer_title = excluded.peer_title, team_words = excluded.team_words,
                               version = structure.profile.version + 1
                         where structure.profile.version = :version""")
                .set("id", id)
                .set("contact", known(profile.contactName()))
                .set("role", known(profile.contactRole()))
                .set("email", known(profile.contactEmail()))
                .set("phone", known(profile.contactPhone()))
                .set("secure", known(profile.secureEmail()))
                .set("places", profile.places())
                .set("title", known(profile.peerTitle()))
                .set("words", known(profile.teamWords()))
                .set("version", profile.version())
                .exactlyOne();
    }

    void addTerritory(Territory territory) {
        sql.of("insert into structure.territory (id, name, zone) values (:id, :name, :zone)")
                .set("id", territory.id())
                .set("name", territory.name())
                .set("zone", territory.zone().getId())
                .exactlyOne();
        int departments = sql.of("""
                        insert into structure.territory_department (territory_id, department)
                        select :id, code from unnest(cast(:departments as text[])) as code""")
                .set("id", territory.id())
                .set("departments", territory.departments())
                .anyNumber();
        if (departments != territory.departments().size()) {
            throw new IllegalStateException("a department is missing");
        }
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
